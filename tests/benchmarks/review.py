"""The review of a thousand documents: what the server computes for each page, and whether its memory stays flat.

    python tests/benchmarks/review.py [--documents 1000] [--works 80] [--persons 1000] [--database FILE]

The documents are the samples, each under the name of an invented person, with works that some of their colleagues list
too: as they are, in other words, in the year after, or without a year. With fewer persons than documents each has
several versions of one CV, so that a work stands in many of them. `--database` names a file that is made where it is
not there, and kept. The server is the command in a process of its own, and only what that computes is counted. Kills
of the server are counted by `tests/review/whole_way/test_killed.py` (`CVPARSE_KILLS=100`).
"""

import argparse
import http.client
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from cpu import COMMAND, ROOT, SOURCE, environment, held, python

sys.path.insert(0, str(SOURCE))

from cvparse.assembly.entry_ids import named
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.task import Outcome, Task, parse_task, saying
from cvparse.model import CV, Author, Publication

SAMPLES = ("humanities", "physics", "social_science")
DEPARTMENT = 12  # persons who write works together
ALONE = 0.4  # of the works of a list: those that nobody else lists
LISTED_BY = 2.5  # persons: a work that is not written alone
BAR = 300  # milliseconds of a page
ANEW = 20  # requests after which the memory is compared with that after the last
FIRST = ("Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kira", "Leo", "Mona", "Nils")
SYLLABLES = ("ar", "bel", "cor", "dan", "es", "fer", "gor", "hal", "in", "jun", "kel", "lor", "mer", "nor", "os", "pel")
SMALL = ("of", "in", "and", "for", "under", "with", "from", "the")
WORDS = tuple(f"{one}{other}{end}" for end in ("", "a", "ic", "ing") for one in SYLLABLES for other in SYLLABLES)
VENUES = tuple(f"Journal of {word.title()} Studies" for word in WORDS[::9])


def made(documents: int, works: int, persons: int, database: Path) -> None:
    """The database of so many documents of so many persons, with so many works each."""
    chance = random.Random(17)
    readings = [_read(name) for name in SAMPLES]
    people = [one for first in range(0, persons, DEPARTMENT) for one in _department(chance, works, persons - first)]
    with SqlStore(f"sqlite:///{database}") as store:
        for number in range(documents):
            name, own_works = people[number % persons]
            path, outcome, cv = readings[number % persons % len(readings)]
            content = path.read_bytes() + b"\n%% %d\n" % number
            file = database.parent / f"{database.stem}-files" / f"{number // 100:02}" / f"{number:04}.pdf"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            task = Task.of(str(file), content)
            printed = _in_places(cv, [_as_printed(chance, one) for one in own_works])
            owner = cv.person.model_copy(update={"name": name, "emails": (), "orcid": None})
            own = cv.model_copy(update={"person": owner, "publications": named(printed, "publications")})
            known = Outcome(path=task.path, sha256=task.sha256, size=len(content), status=outcome.status)
            store.save(saying(known, own))


def _department(chance: random.Random, works: int, most: int) -> list[tuple[str, list[Publication]]]:
    """Persons who write works together, each with what they list."""
    names = [_name(chance) for _ in range(min(DEPARTMENT, most))]
    alone = int(works * ALONE)
    together = [_work(chance, names) for _ in range(max(works, int((works - alone) * len(names) / LISTED_BY)))]
    return [
        (name, chance.sample(together, works - alone) + [_work(chance, [name]) for _ in range(alone)]) for name in names
    ]


def _read(name: str) -> tuple[Path, Outcome, CV]:
    path = ROOT / "samples" / name / "cv.pdf"
    outcome = parse_task(Task.of(str(path), path.read_bytes()))
    return path, outcome, CV.model_validate_json(outcome.cv)


def _in_places(cv: CV, works: list[Publication]) -> tuple[Publication, ...]:
    """The works, each in the place of one of the sample's."""
    places = cv.publications
    kept = ("provenance", "confidence", "values")
    return tuple(
        work.model_copy(update={name: getattr(places[n % len(places)], name) for name in kept})
        for n, work in enumerate(works)
    )


def _name(chance: random.Random) -> str:
    return f"{chance.choice(FIRST)} {''.join(chance.choices(SYLLABLES, k=2)).title()}"


def _work(chance: random.Random, people: list[str]) -> Publication:
    words = [word for _ in range(chance.randint(3, 6)) for word in (chance.choice(WORDS), chance.choice(SMALL))][:-1]
    names = [*chance.sample(people, min(len(people), chance.randint(1, 4))), _name(chance)]
    authors = tuple(Author(name=name, given=name.split()[0], family=name.split()[1]) for name in names)
    place, start = chance.randint(1, 80), chance.randint(1, 900)
    work = Publication(
        title=" ".join(words).capitalize(),
        authors=authors,
        year=chance.randint(1995, 2025),
        venue=chance.choice(VENUES),
        volume=str(place),
        pages=f"{start}-{start + 12}",
        doi=f"10.5555/{chance.getrandbits(40):x}" if chance.random() < 0.6 else None,
        kind="journal_article",
    )
    return work.model_copy(update={"raw": _raw(work)})


def _as_printed(chance: random.Random, work: Publication) -> Publication:
    """The work as one of its authors prints it."""
    said: dict[str, object] = {}
    if chance.random() < 0.3:
        said["doi"] = None
    if chance.random() < 0.04:
        said["year"] = None
    if chance.random() < 0.03:
        said["year"] = (work.year or 2000) + 1
    if chance.random() < 0.04:
        said["title"] = f"{work.title}: {chance.choice(WORDS)} {chance.choice(WORDS)}"
    if chance.random() < 0.03:
        said["title"] = (work.title or "").replace("e", "ee", 1)
    printed = work.model_copy(update=said)
    return printed.model_copy(update={"raw": _raw(printed)})


def _raw(work: Publication) -> str:
    names = ", ".join(author.name for author in work.authors)
    return f"{names} ({work.year or 'n.d.'}). {work.title}. {work.venue}, {work.volume}, {work.pages}."


class Server:
    """The command in a process of its own, asked one request after the other."""

    def __init__(self, database: Path, byte_code: str) -> None:
        command = python(COMMAND, "review", f"sqlite:///{database}", "--as", "Bo")
        own = environment(SOURCE, byte_code)
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=own)
        assert self.process.stderr is not None
        said = self.process.stderr.readline().removeprefix("cvparse: ").strip()
        self._at = urlsplit(said.removesuffix("/"))

    def get(self, path: str) -> bytes:
        """The answer to an address behind the token."""
        connection = http.client.HTTPConnection(self._at.hostname or "", self._at.port, timeout=120)
        connection.request("GET", f"{self._at.path}{path}")
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status} {content[:200]!r}")
        return content

    def milliseconds(self, path: str) -> float:
        """The CPU time of one request."""
        before = self.computed()
        self.get(path)
        return self.computed() - before

    def computed(self) -> float:
        """The CPU time of the process until now, in milliseconds."""
        return 1000 * time.clock_gettime((~self.process.pid << 3) | 2)  # the clock of a process, as Linux numbers them

    def memory(self) -> float:
        """What the process holds now, in MB."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024

    def quiet(self) -> float:
        """Wait until it computes nothing; the milliseconds that it took."""
        begun = before = self.computed()
        while True:
            time.sleep(0.5)
            now = self.computed()
            if now - before < 20:
                return now - begun
            before = now


def pages(documents: int) -> Iterator[tuple[str, list[str]]]:
    """The pages that are measured, by what they are, each under several addresses."""
    some = [1 + n * documents // 12 for n in range(12)]
    yield "queue", ["/", "/?start=50", f"/?start={documents // 2}", "/?part=all", "/?text=ada", "/?status=ok&part=all"]
    yield "document", [f"/d/{number}?part=all" for number in some]
    yield "document again", [f"/d/{number}?part=all" for number in some[-3:]]
    for kind in ("people", "works"):
        for part in ("open", "joined", "decided"):
            yield f"{kind} {part}", [f"/pairs/{kind}?part={part}&start={start}" for start in (0, 20, 200, 2000)]


def main() -> bool:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--works", type=int, default=80)
    parser.add_argument("--persons", type=int, default=1000)
    parser.add_argument("--requests", type=int, default=500)
    parser.add_argument("--database", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        database = arguments.database or Path(name) / "review.db"
        if not database.exists():
            made(arguments.documents, arguments.works, arguments.persons, database)
        server = Server(database, f"{name}/byte-code")
        try:
            return measured(server, arguments.documents, arguments.requests)
        finally:
            server.process.terminate()
            server.process.wait()


def measured(server: Server, documents: int, requests: int) -> bool:
    """Print what is measured; whether all of it is within its bar."""
    print(f"the first search for pairs, in the background: {server.quiet():.0f} ms of CPU", flush=True)
    good = True
    for what, addresses in pages(documents):
        taken = [server.milliseconds(address) for address in addresses]
        good &= held(f"{what}: the slowest of {len(taken)} (ms)", max(taken), BAR, ".0f")
        print(f"    median {statistics.median(taken):.0f} ms", flush=True)
    every = [address for _, addresses in pages(documents) for address in addresses]
    for n in range(ANEW):
        server.get(every[n % len(every)])
    before = server.memory()
    for n in range(requests):
        server.get(f"/d/{1 + n * 7 % documents}?part=all" if n % 2 else every[n % len(every)])
    after = server.memory()
    return good & held(f"memory after {requests} requests, {before:.0f} MB before (MB)", after, 1.1 * before, ".0f")


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
