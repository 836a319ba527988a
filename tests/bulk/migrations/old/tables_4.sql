CREATE TABLE cvparse_schema (
	version INTEGER NOT NULL,
	PRIMARY KEY (version)
);
CREATE TABLE documents (
	id INTEGER NOT NULL,
	sha256 VARCHAR(64),
	path TEXT NOT NULL,
	size INTEGER NOT NULL,
	status VARCHAR(16) NOT NULL,
	reason TEXT NOT NULL,
	version VARCHAR(32) NOT NULL,
	pages INTEGER,
	words INTEGER,
	unparsed INTEGER,
	issue_count INTEGER,
	review FLOAT,
	language VARCHAR(8),
	seconds FLOAT NOT NULL,
	finished_at VARCHAR(32) NOT NULL,
	is_current BOOLEAN NOT NULL,
	revision INTEGER NOT NULL,
	accepted_by TEXT,
	accepted_at VARCHAR(32),
	cv TEXT,
	as_read TEXT,
	PRIMARY KEY (id),
	UNIQUE (sha256)
);
CREATE TABLE files (
	place TEXT NOT NULL,
	path TEXT NOT NULL,
	gone_at VARCHAR(32),
	document_id INTEGER NOT NULL,
	PRIMARY KEY (place),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE corrections (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	operation VARCHAR(16) NOT NULL,
	entry_id TEXT NOT NULL,
	field_name TEXT,
	old_value JSON,
	new_value JSON,
	made_by TEXT,
	made_at VARCHAR(32),
	version VARCHAR(32),
	state VARCHAR(32) NOT NULL,
	correction TEXT NOT NULL,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE correction_files (
	document_id INTEGER NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	PRIMARY KEY (document_id, sha256),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE persons (
	document_id INTEGER NOT NULL,
	name TEXT,
	label TEXT,
	emails JSON,
	phones JSON,
	address TEXT,
	links JSON,
	orcid TEXT,
	name_key TEXT,
	given_key TEXT,
	PRIMARY KEY (document_id),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE authors (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	publication INTEGER NOT NULL,
	role TEXT NOT NULL,
	name TEXT,
	family TEXT,
	given TEXT,
	markers JSON,
	is_self BOOLEAN,
	name_key TEXT,
	given_key TEXT,
	PRIMARY KEY (document_id, position, publication, role),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE interests (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	interest TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE experience (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	organization TEXT,
	title TEXT,
	department TEXT,
	location TEXT,
	advisors JSON,
	highlights JSON,
	kind TEXT,
	organization_key TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE education (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	institution TEXT,
	degree TEXT,
	field TEXT,
	department TEXT,
	location TEXT,
	advisors JSON,
	thesis TEXT,
	score TEXT,
	highlights JSON,
	institution_key TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE awards (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	awarder TEXT,
	date TEXT,
	end_date TEXT,
	amount TEXT,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE markers (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	symbol TEXT,
	meaning TEXT,
	scope TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE publications (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	kind TEXT,
	status TEXT,
	title TEXT,
	et_al BOOLEAN,
	venue TEXT,
	venue_acronym TEXT,
	year INTEGER,
	month INTEGER,
	volume TEXT,
	issue TEXT,
	pages TEXT,
	publisher TEXT,
	place TEXT,
	edition TEXT,
	series TEXT,
	number TEXT,
	doi TEXT,
	arxiv_id TEXT,
	isbn TEXT,
	pmid TEXT,
	url TEXT,
	awards JSON,
	notes JSON,
	group_heading TEXT,
	doi_key TEXT,
	work_key TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE service (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	role TEXT,
	venue TEXT,
	venue_acronym TEXT,
	organization TEXT,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE grants (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	funder TEXT,
	role TEXT,
	amount TEXT,
	currency TEXT,
	number TEXT,
	investigators JSON,
	status TEXT,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE talks (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	event TEXT,
	host TEXT,
	location TEXT,
	date TEXT,
	kind TEXT,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE teaching (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	course TEXT,
	code TEXT,
	role TEXT,
	institution TEXT,
	level TEXT,
	terms JSON,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE advising (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	name TEXT,
	level TEXT,
	role TEXT,
	institution TEXT,
	thesis TEXT,
	placement TEXT,
	note TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE projects (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	role TEXT,
	organization TEXT,
	url TEXT,
	highlights JSON,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE skills (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	name TEXT,
	keywords JSON,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE languages (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	language TEXT,
	fluency TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE memberships (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start_date TEXT,
	end_date TEXT,
	ongoing BOOLEAN,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	organization TEXT,
	role TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE certificates (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	issuer TEXT,
	date TEXT,
	number TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE media (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	title TEXT,
	outlet TEXT,
	date TEXT,
	url TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE referees (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	name TEXT,
	title TEXT,
	organization TEXT,
	email TEXT,
	phone TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE sections (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	heading TEXT,
	number TEXT,
	kind TEXT,
	level INTEGER,
	page INTEGER,
	entries INTEGER,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE other (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	label TEXT,
	entry_id TEXT,
	confidence FLOAT,
	raw TEXT,
	heading TEXT,
	text TEXT,
	items JSON,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE unparsed (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	text TEXT,
	page INTEGER,
	bbox JSON,
	section TEXT,
	reason TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE furniture (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	text TEXT,
	page INTEGER,
	bbox JSON,
	kind TEXT,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE TABLE issues (
	document_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	code TEXT,
	message TEXT,
	section TEXT,
	page INTEGER,
	PRIMARY KEY (document_id, position),
	FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE
);
CREATE INDEX ix_documents_is_current ON documents (is_current);
CREATE INDEX ix_documents_status ON documents (status);
CREATE INDEX ix_documents_path ON documents (path);
CREATE INDEX ix_files_document_id ON files (document_id);
CREATE INDEX ix_files_path ON files (path);
CREATE INDEX ix_corrections_entry_id ON corrections (entry_id);
CREATE INDEX ix_persons_name_key ON persons (name_key);
CREATE INDEX ix_persons_given_key ON persons (given_key);
CREATE INDEX ix_authors_given_key ON authors (given_key);
CREATE INDEX ix_authors_name_key ON authors (name_key);
CREATE INDEX ix_experience_organization_key ON experience (organization_key);
CREATE INDEX ix_education_institution_key ON education (institution_key);
CREATE INDEX ix_publications_doi_key ON publications (doi_key);
CREATE INDEX ix_publications_work_key ON publications (work_key);
INSERT INTO "cvparse_schema" VALUES (4);
INSERT INTO "documents" VALUES (1, 'ed5907e88d7ce554f229ba81dd5413f32b4d60e0dbdfed3efad09fca4a17dd0b', 'cvs/ada.pdf', 1044, 'ok', '', '0.1.0', 1, 32, 0, 0, 0.08, 'en', 1.393, '2026-11-30T21:13:28+00:00', FALSE, 0, NULL, NULL, '{"schema_version":"1.0","source":{"file":null,"sha256":"ed5907e88d7ce554f229ba81dd5413f32b4d60e0dbdfed3efad09fca4a17dd0b","pages":1,"producer":null,"language":"en","text_layer":"native","as_of":null},"person":{"name":"Ada Example","label":null,"emails":["ada@example.org"],"phones":[],"address":null,"links":[],"orcid":null},"summary":null,"experience":[{"start":"2015","end":"2018","ongoing":false,"label":null,"id":"experience-3bef5a5c82","confidence":0.93,"raw":"Professor, Example University, 2015 - 2018","provenance":[{"page":1,"bbox":[72.0,71.2,284.13,82.2]}],"organization":"Example University","title":"Professor","department":null,"location":null,"advisors":[],"highlights":[],"kind":"academic"}],"education":[{"start":null,"end":"2014","ongoing":false,"label":null,"id":"education-cb3c5ea56d","confidence":0.87,"raw":"Ph.D. in Botany, Example University, 2014","provenance":[{"page":1,"bbox":[72.0,103.2,279.25,114.2]}],"institution":"Example University","degree":"Ph.D.","field":"Botany","department":null,"location":null,"advisors":[],"thesis":null,"score":null,"highlights":[]}],"awards":[],"markers":[],"publications":[{"label":"1.","id":"publications-55bf5547ae","confidence":0.96,"raw":"1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.","provenance":[{"page":1,"bbox":[72.0,135.2,435.18,146.2]}],"kind":"journal_article","status":"published","title":"On Ice","authors":[{"name":"A. Example","family":"Example","given":"A.","markers":[],"is_self":true},{"name":"B. Muster","family":"Muster","given":"B.","markers":[],"is_self":false}],"et_al":false,"editors":[],"venue":"Journal of Samples","venue_acronym":null,"year":2024,"month":null,"volume":"12","issue":"3","pages":"11-21","publisher":null,"place":null,"edition":null,"series":null,"number":null,"doi":null,"arxiv_id":null,"isbn":null,"pmid":null,"url":null,"awards":[],"notes":[],"group":null}],"service":[],"grants":[],"talks":[],"teaching":[],"advising":[],"projects":[],"skills":[],"languages":[],"memberships":[],"certificates":[],"media":[],"references":[],"interests":[],"sections":[{"heading":"EXPERIENCE","number":null,"kind":"experience","level":1,"page":1,"entries":1},{"heading":"EDUCATION","number":null,"kind":"education","level":1,"page":1,"entries":1},{"heading":"PUBLICATIONS","number":null,"kind":"publications","level":1,"page":1,"entries":1}],"other":[],"unparsed":[],"furniture":[],"assessment":{"status":"ok","confidence":0.92,"checks":[{"code":"is_a_cv","passed":true,"message":"it is a CV"},{"code":"readers","passed":true,"message":"no reader failed"},{"code":"form_shown","passed":true,"message":"the pages show the document"},{"code":"printed_numbers","passed":true,"message":"printed numbers leave out none"},{"code":"years_of_works","passed":true,"message":"the works are of the years of the career"},{"code":"works","passed":true,"message":"a long CV lists works"},{"code":"sections","passed":true,"message":"each section has entries"},{"code":"entries","passed":true,"message":"each entry says by what it is called"},{"code":"dates","passed":true,"message":"what ends has begun before"},{"code":"words_read","passed":true,"message":"nearly all words were read"},{"code":"words_in_notes","passed":true,"message":"few words stand in notes only"},{"code":"name","passed":true,"message":"the name looks like one"},{"code":"address","passed":true,"message":"the address looks like one, or there is none"},{"code":"language","passed":true,"message":"the language has word lists"},{"code":"legible","passed":true,"message":"the signs of the file are text"},{"code":"hidden_text","passed":true,"message":"all text can be seen"},{"code":"pages_of_text","passed":true,"message":"each page has text"},{"code":"page_order","passed":true,"message":"the pages stand in their order"},{"code":"one_person","passed":true,"message":"no works of somebody else"}]},"issues":[]}', NULL);
INSERT INTO "documents" VALUES (2, '887ec6221aab0554dbfa11f0d3b80369a2de6c84d8c6cf4e37a380f05691666f', 'cvs/bad.pdf', 16, 'damaged', 'the PDF is damaged or cut short', '0.1.0', NULL, NULL, NULL, NULL, NULL, NULL, 0.241, '2026-11-30T21:13:28+00:00', TRUE, 0, NULL, NULL, NULL, NULL);
INSERT INTO "documents" VALUES (3, '1ecf4901f867169f330c7e3cca365966065336fb2332ec3159bb3f766789dd99', 'cvs/ben.pdf', 1043, 'ok', '', '0.1.0', 1, 32, 0, 0, 0.08, 'en', 0.103, '2026-11-30T21:13:34+00:00', TRUE, 1, NULL, NULL, '{"schema_version":"1.0","source":{"file":null,"sha256":"1ecf4901f867169f330c7e3cca365966065336fb2332ec3159bb3f766789dd99","pages":1,"producer":null,"language":"en","text_layer":"native","as_of":null},"person":{"name":"Ben Muster","label":null,"emails":["ben@example.org"],"phones":[],"address":null,"links":[],"orcid":null},"summary":null,"experience":[{"start":"2015","end":"2020","ongoing":false,"label":null,"id":"experience-614ebcd526","confidence":0.93,"raw":"Professor, Example University, 2015 - 2020","provenance":[{"page":1,"bbox":[72.0,71.2,284.13,82.2]}],"organization":"Example University","title":"Reader","department":null,"location":null,"advisors":[],"highlights":[],"kind":"academic"}],"education":[{"start":null,"end":"2014","ongoing":false,"label":null,"id":"education-cb3c5ea56d","confidence":0.87,"raw":"Ph.D. in Botany, Example University, 2014","provenance":[{"page":1,"bbox":[72.0,103.2,279.25,114.2]}],"institution":"Example University","degree":"Ph.D.","field":"Botany","department":null,"location":null,"advisors":[],"thesis":null,"score":null,"highlights":[]}],"awards":[],"markers":[],"publications":[{"label":"1.","id":"publications-55bf5547ae","confidence":0.96,"raw":"1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.","provenance":[{"page":1,"bbox":[72.0,135.2,435.18,146.2]}],"kind":"journal_article","status":"published","title":"On Ice","authors":[{"name":"A. Example","family":"Example","given":"A.","markers":[],"is_self":false},{"name":"B. Muster","family":"Muster","given":"B.","markers":[],"is_self":true}],"et_al":false,"editors":[],"venue":"Journal of Samples","venue_acronym":null,"year":2024,"month":null,"volume":"12","issue":"3","pages":"11-21","publisher":null,"place":null,"edition":null,"series":null,"number":null,"doi":null,"arxiv_id":null,"isbn":null,"pmid":null,"url":null,"awards":[],"notes":[],"group":null}],"service":[],"grants":[],"talks":[],"teaching":[],"advising":[],"projects":[],"skills":[],"languages":[],"memberships":[],"certificates":[],"media":[],"references":[],"interests":[],"sections":[{"heading":"EXPERIENCE","number":null,"kind":"experience","level":1,"page":1,"entries":1},{"heading":"EDUCATION","number":null,"kind":"education","level":1,"page":1,"entries":1},{"heading":"PUBLICATIONS","number":null,"kind":"publications","level":1,"page":1,"entries":1}],"other":[],"unparsed":[],"furniture":[],"assessment":{"status":"ok","confidence":0.92,"checks":[{"code":"is_a_cv","passed":true,"message":"it is a CV"},{"code":"readers","passed":true,"message":"no reader failed"},{"code":"form_shown","passed":true,"message":"the pages show the document"},{"code":"printed_numbers","passed":true,"message":"printed numbers leave out none"},{"code":"years_of_works","passed":true,"message":"the works are of the years of the career"},{"code":"works","passed":true,"message":"a long CV lists works"},{"code":"sections","passed":true,"message":"each section has entries"},{"code":"entries","passed":true,"message":"each entry says by what it is called"},{"code":"dates","passed":true,"message":"what ends has begun before"},{"code":"words_read","passed":true,"message":"nearly all words were read"},{"code":"words_in_notes","passed":true,"message":"few words stand in notes only"},{"code":"name","passed":true,"message":"the name looks like one"},{"code":"address","passed":true,"message":"the address looks like one, or there is none"},{"code":"language","passed":true,"message":"the language has word lists"},{"code":"legible","passed":true,"message":"the signs of the file are text"},{"code":"hidden_text","passed":true,"message":"all text can be seen"},{"code":"pages_of_text","passed":true,"message":"each page has text"},{"code":"page_order","passed":true,"message":"the pages stand in their order"},{"code":"one_person","passed":true,"message":"no works of somebody else"}]},"issues":[]}', '{"schema_version":"1.0","source":{"file":null,"sha256":"1ecf4901f867169f330c7e3cca365966065336fb2332ec3159bb3f766789dd99","pages":1,"producer":null,"language":"en","text_layer":"native","as_of":null},"person":{"name":"Ben Muster","label":null,"emails":["ben@example.org"],"phones":[],"address":null,"links":[],"orcid":null},"summary":null,"experience":[{"start":"2015","end":"2020","ongoing":false,"label":null,"id":"experience-614ebcd526","confidence":0.93,"raw":"Professor, Example University, 2015 - 2020","provenance":[{"page":1,"bbox":[72.0,71.2,284.13,82.2]}],"organization":"Example University","title":"Professor","department":null,"location":null,"advisors":[],"highlights":[],"kind":"academic"}],"education":[{"start":null,"end":"2014","ongoing":false,"label":null,"id":"education-cb3c5ea56d","confidence":0.87,"raw":"Ph.D. in Botany, Example University, 2014","provenance":[{"page":1,"bbox":[72.0,103.2,279.25,114.2]}],"institution":"Example University","degree":"Ph.D.","field":"Botany","department":null,"location":null,"advisors":[],"thesis":null,"score":null,"highlights":[]}],"awards":[],"markers":[],"publications":[{"label":"1.","id":"publications-55bf5547ae","confidence":0.96,"raw":"1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.","provenance":[{"page":1,"bbox":[72.0,135.2,435.18,146.2]}],"kind":"journal_article","status":"published","title":"On Ice","authors":[{"name":"A. Example","family":"Example","given":"A.","markers":[],"is_self":false},{"name":"B. Muster","family":"Muster","given":"B.","markers":[],"is_self":true}],"et_al":false,"editors":[],"venue":"Journal of Samples","venue_acronym":null,"year":2024,"month":null,"volume":"12","issue":"3","pages":"11-21","publisher":null,"place":null,"edition":null,"series":null,"number":null,"doi":null,"arxiv_id":null,"isbn":null,"pmid":null,"url":null,"awards":[],"notes":[],"group":null}],"service":[],"grants":[],"talks":[],"teaching":[],"advising":[],"projects":[],"skills":[],"languages":[],"memberships":[],"certificates":[],"media":[],"references":[],"interests":[],"sections":[{"heading":"EXPERIENCE","number":null,"kind":"experience","level":1,"page":1,"entries":1},{"heading":"EDUCATION","number":null,"kind":"education","level":1,"page":1,"entries":1},{"heading":"PUBLICATIONS","number":null,"kind":"publications","level":1,"page":1,"entries":1}],"other":[],"unparsed":[],"furniture":[],"assessment":{"status":"ok","confidence":0.92,"checks":[{"code":"is_a_cv","passed":true,"message":"it is a CV"},{"code":"readers","passed":true,"message":"no reader failed"},{"code":"form_shown","passed":true,"message":"the pages show the document"},{"code":"printed_numbers","passed":true,"message":"printed numbers leave out none"},{"code":"years_of_works","passed":true,"message":"the works are of the years of the career"},{"code":"works","passed":true,"message":"a long CV lists works"},{"code":"sections","passed":true,"message":"each section has entries"},{"code":"entries","passed":true,"message":"each entry says by what it is called"},{"code":"dates","passed":true,"message":"what ends has begun before"},{"code":"words_read","passed":true,"message":"nearly all words were read"},{"code":"words_in_notes","passed":true,"message":"few words stand in notes only"},{"code":"name","passed":true,"message":"the name looks like one"},{"code":"address","passed":true,"message":"the address looks like one, or there is none"},{"code":"language","passed":true,"message":"the language has word lists"},{"code":"legible","passed":true,"message":"the signs of the file are text"},{"code":"hidden_text","passed":true,"message":"all text can be seen"},{"code":"pages_of_text","passed":true,"message":"each page has text"},{"code":"page_order","passed":true,"message":"the pages stand in their order"},{"code":"one_person","passed":true,"message":"no works of somebody else"}]},"issues":[]}');
INSERT INTO "documents" VALUES (4, '3acc11c8b2a69263f81b318310deeaaee2976caffad1cba76322a1f87efd1697', 'cvs/ada.pdf', 1142, 'ok', '', '0.1.0', 1, 44, 0, 0, 0.06, 'en', 1.345, '2026-11-30T21:13:34+00:00', TRUE, 0, NULL, NULL, '{"schema_version":"1.0","source":{"file":null,"sha256":"3acc11c8b2a69263f81b318310deeaaee2976caffad1cba76322a1f87efd1697","pages":1,"producer":null,"language":"en","text_layer":"native","as_of":null},"person":{"name":"Ada Example","label":null,"emails":["ada@example.org"],"phones":[],"address":null,"links":[],"orcid":null},"summary":null,"experience":[{"start":"2015","end":"2020","ongoing":false,"label":null,"id":"experience-614ebcd526","confidence":0.93,"raw":"Professor, Example University, 2015 - 2020","provenance":[{"page":1,"bbox":[72.0,71.2,284.13,82.2]}],"organization":"Example University","title":"Professor","department":null,"location":null,"advisors":[],"highlights":[],"kind":"academic"}],"education":[{"start":null,"end":"2014","ongoing":false,"label":null,"id":"education-cb3c5ea56d","confidence":0.87,"raw":"Ph.D. in Botany, Example University, 2014","provenance":[{"page":1,"bbox":[72.0,103.2,279.25,114.2]}],"institution":"Example University","degree":"Ph.D.","field":"Botany","department":null,"location":null,"advisors":[],"thesis":null,"score":null,"highlights":[]}],"awards":[],"markers":[],"publications":[{"label":"1.","id":"publications-55bf5547ae","confidence":0.99,"raw":"1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.","provenance":[{"page":1,"bbox":[72.0,135.2,435.18,146.2]}],"kind":"journal_article","status":"published","title":"On Ice","authors":[{"name":"A. Example","family":"Example","given":"A.","markers":[],"is_self":true},{"name":"B. Muster","family":"Muster","given":"B.","markers":[],"is_self":false}],"et_al":false,"editors":[],"venue":"Journal of Samples","venue_acronym":null,"year":2024,"month":null,"volume":"12","issue":"3","pages":"11-21","publisher":null,"place":null,"edition":null,"series":null,"number":null,"doi":null,"arxiv_id":null,"isbn":null,"pmid":null,"url":null,"awards":[],"notes":[],"group":null},{"label":"2.","id":"publications-f69181619c","confidence":0.98,"raw":"2. A. Example. On Snow. Journal of Samples, 12 (3), 12-22, 2024.","provenance":[{"page":1,"bbox":[72.0,151.2,394.83,162.2]}],"kind":"journal_article","status":"published","title":"On Snow","authors":[{"name":"A. Example","family":"Example","given":"A.","markers":[],"is_self":true}],"et_al":false,"editors":[],"venue":"Journal of Samples","venue_acronym":null,"year":2024,"month":null,"volume":"12","issue":"3","pages":"12-22","publisher":null,"place":null,"edition":null,"series":null,"number":null,"doi":null,"arxiv_id":null,"isbn":null,"pmid":null,"url":null,"awards":[],"notes":[],"group":null}],"service":[],"grants":[],"talks":[],"teaching":[],"advising":[],"projects":[],"skills":[],"languages":[],"memberships":[],"certificates":[],"media":[],"references":[],"interests":[],"sections":[{"heading":"EXPERIENCE","number":null,"kind":"experience","level":1,"page":1,"entries":1},{"heading":"EDUCATION","number":null,"kind":"education","level":1,"page":1,"entries":1},{"heading":"PUBLICATIONS","number":null,"kind":"publications","level":1,"page":1,"entries":2}],"other":[],"unparsed":[],"furniture":[],"assessment":{"status":"ok","confidence":0.94,"checks":[{"code":"is_a_cv","passed":true,"message":"it is a CV"},{"code":"readers","passed":true,"message":"no reader failed"},{"code":"form_shown","passed":true,"message":"the pages show the document"},{"code":"printed_numbers","passed":true,"message":"printed numbers leave out none"},{"code":"years_of_works","passed":true,"message":"the works are of the years of the career"},{"code":"works","passed":true,"message":"a long CV lists works"},{"code":"sections","passed":true,"message":"each section has entries"},{"code":"entries","passed":true,"message":"each entry says by what it is called"},{"code":"dates","passed":true,"message":"what ends has begun before"},{"code":"words_read","passed":true,"message":"nearly all words were read"},{"code":"words_in_notes","passed":true,"message":"few words stand in notes only"},{"code":"name","passed":true,"message":"the name looks like one"},{"code":"address","passed":true,"message":"the address looks like one, or there is none"},{"code":"language","passed":true,"message":"the language has word lists"},{"code":"legible","passed":true,"message":"the signs of the file are text"},{"code":"hidden_text","passed":true,"message":"all text can be seen"},{"code":"pages_of_text","passed":true,"message":"each page has text"},{"code":"page_order","passed":true,"message":"the pages stand in their order"},{"code":"one_person","passed":true,"message":"no works of somebody else"}]},"issues":[]}', NULL);
INSERT INTO "authors" VALUES (4, 0, 0, 'author', 'A. Example', 'Example', 'A.', '[]', TRUE, 'example a', NULL);
INSERT INTO "authors" VALUES (4, 1, 0, 'author', 'B. Muster', 'Muster', 'B.', '[]', FALSE, 'muster b', NULL);
INSERT INTO "authors" VALUES (4, 0, 1, 'author', 'A. Example', 'Example', 'A.', '[]', TRUE, 'example a', NULL);
INSERT INTO "authors" VALUES (3, 0, 0, 'author', 'A. Example', 'Example', 'A.', '[]', FALSE, 'example a', NULL);
INSERT INTO "authors" VALUES (3, 1, 0, 'author', 'B. Muster', 'Muster', 'B.', '[]', TRUE, 'muster b', NULL);
INSERT INTO "correction_files" VALUES (3, '8344b77981c57afd02633c4853ea4025ce4d995cc6455964c6403441d90bcf6f');
INSERT INTO "corrections" VALUES (3, 0, 'set', 'experience-614ebcd526', 'title', '"Professor"', '"Reader"', 'Bo', '2026-05-04T10:00:00+00:00', NULL, 'applied', '{"id":"experience-614ebcd526","called":"","printed":"","old":"Professor","by":"Bo","at":"2026-05-04T10:00:00+00:00","version":null,"sha256":null,"op":"set","field":"title","value":"Reader","took":[]}');
INSERT INTO "education" VALUES (4, 0, NULL, '2014', FALSE, NULL, 'education-cb3c5ea56d', 0.87, 'Ph.D. in Botany, Example University, 2014', 'Example University', 'Ph.D.', 'Botany', NULL, NULL, '[]', NULL, NULL, '[]', 'exampleuniversity');
INSERT INTO "education" VALUES (3, 0, NULL, '2014', FALSE, NULL, 'education-cb3c5ea56d', 0.87, 'Ph.D. in Botany, Example University, 2014', 'Example University', 'Ph.D.', 'Botany', NULL, NULL, '[]', NULL, NULL, '[]', 'exampleuniversity');
INSERT INTO "experience" VALUES (4, 0, '2015', '2020', FALSE, NULL, 'experience-614ebcd526', 0.93, 'Professor, Example University, 2015 - 2020', 'Example University', 'Professor', NULL, NULL, '[]', '[]', 'academic', 'exampleuniversity');
INSERT INTO "experience" VALUES (3, 0, '2015', '2020', FALSE, NULL, 'experience-614ebcd526', 0.93, 'Professor, Example University, 2015 - 2020', 'Example University', 'Reader', NULL, NULL, '[]', '[]', 'academic', 'exampleuniversity');
INSERT INTO "files" VALUES ('/srv/faculty/cvs/ada.pdf', 'cvs/ada.pdf', NULL, 4);
INSERT INTO "files" VALUES ('/srv/faculty/cvs/bad.pdf', 'cvs/bad.pdf', NULL, 2);
INSERT INTO "files" VALUES ('/srv/faculty/cvs/ben.pdf', 'cvs/ben.pdf', NULL, 3);
INSERT INTO "persons" VALUES (3, 'Ben Muster', NULL, '["ben@example.org"]', '[]', NULL, '[]', NULL, 'muster b', 'ben');
INSERT INTO "persons" VALUES (4, 'Ada Example', NULL, '["ada@example.org"]', '[]', NULL, '[]', NULL, 'example a', 'ada');
INSERT INTO "publications" VALUES (4, 0, '1.', 'publications-55bf5547ae', 0.99, '1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.', 'journal_article', 'published', 'On Ice', FALSE, 'Journal of Samples', NULL, 2024, NULL, '12', '3', '11-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, 'onice 2024 example');
INSERT INTO "publications" VALUES (4, 1, '2.', 'publications-f69181619c', 0.98, '2. A. Example. On Snow. Journal of Samples, 12 (3), 12-22, 2024.', 'journal_article', 'published', 'On Snow', FALSE, 'Journal of Samples', NULL, 2024, NULL, '12', '3', '12-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, 'onsnow 2024 example');
INSERT INTO "publications" VALUES (3, 0, '1.', 'publications-55bf5547ae', 0.96, '1. A. Example, B. Muster. On Ice. Journal of Samples, 12 (3), 11-21, 2024.', 'journal_article', 'published', 'On Ice', FALSE, 'Journal of Samples', NULL, 2024, NULL, '12', '3', '11-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, 'onice 2024 example');
INSERT INTO "sections" VALUES (4, 0, 'EXPERIENCE', NULL, 'experience', 1, 1, 1);
INSERT INTO "sections" VALUES (4, 1, 'EDUCATION', NULL, 'education', 1, 1, 1);
INSERT INTO "sections" VALUES (4, 2, 'PUBLICATIONS', NULL, 'publications', 1, 1, 2);
INSERT INTO "sections" VALUES (3, 0, 'EXPERIENCE', NULL, 'experience', 1, 1, 1);
INSERT INTO "sections" VALUES (3, 1, 'EDUCATION', NULL, 'education', 1, 1, 1);
INSERT INTO "sections" VALUES (3, 2, 'PUBLICATIONS', NULL, 'publications', 1, 1, 1);
