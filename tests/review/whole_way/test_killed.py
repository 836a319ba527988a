"""A server that is killed at any moment, under load, has lost no correction that it said was saved."""

import http.client
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit

import pytest

from cvparse.bulk.task import Task, parse_task
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pdf_target import PdfTarget
from small_cvs import small_cv
from stored_cvs import put

KILLS = int(os.environ.get("CVPARSE_KILLS", "1"))  # one of each kind in the suite; CVPARSE_KILLS=100 is the whole test
CLIENTS = 3  # people who change the same document
RUN = "import sys; from cvparse.cli.app import run; sys.exit(run())"


@pytest.fixture(params=["pdf", "database"])
def reviewed(request, tmp_path):
    """What is given to the command, and how what it keeps is read."""
    pdf = tmp_path / "ada.pdf"
    pdf.write_bytes(small_cv("Ada Example", "ada@example.org"))
    if request.param == "pdf":
        return str(pdf), lambda: PdfTarget(pdf)
    url = put(tmp_path, [parse_task(Task.of(str(pdf), pdf.read_bytes()))])
    return url, lambda: DatabaseTarget(url)


class Person(threading.Thread):
    """Sets one field to a number after the other, and keeps which ones were said to be saved."""

    def __init__(self, address: str, field: str):
        super().__init__(daemon=True)
        self.at = urlsplit(address)
        self.field = field
        self.saved: list[str] = []
        self.wrong: list[tuple[int, str]] = []

    def run(self) -> None:
        revision = 0
        for number in range(10_000):
            text = str(number)
            body = {"revision": revision, "op": "set", "id": "person", "field": self.field, "text": text}
            try:
                status, answer = self.post(json.dumps(body))
            except (OSError, http.client.HTTPException):
                return  # it was killed
            if status not in (200, 409):
                self.wrong.append((status, answer))
                return
            revision = json.loads(answer)["revision"]
            if status == 200:
                self.saved.append(text)

    def post(self, body: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(self.at.hostname, self.at.port, timeout=30)
        headers = {"Origin": f"http://{self.at.netloc}", "Content-Type": "application/json"}
        connection.request("POST", f"{self.at.path}d/1/corrections", body, headers)
        answer = connection.getresponse()
        said = answer.read().decode()
        connection.close()
        return answer.status, said


def until_one_is_saved(people: list[Person]) -> None:
    """Wait for the first change: a busy machine takes a while to start a server."""
    for _ in range(6000):
        if any(person.saved for person in people):
            return
        time.sleep(0.01)
    raise AssertionError("nothing was saved within a minute")


def test_no_saved_correction_is_lost(reviewed):
    moments = random.Random(0)
    given, opened = reviewed
    for _ in range(KILLS):
        before = len(opened().open(1).corrections)
        command = [sys.executable, "-c", RUN, "review", given, "--as", "Bo"]
        server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        address = server.stderr.readline().removeprefix("cvparse: ").strip()
        people = [Person(address, field) for field in ("label", "address", "name")[:CLIENTS]]
        for person in people:
            person.start()
        until_one_is_saved(people)
        time.sleep(moments.uniform(0.0, 0.5))
        server.send_signal(signal.SIGKILL)
        server.wait()
        server.stderr.close()
        for person in people:
            person.join(30)
        assert [person.wrong for person in people] == [[]] * len(people)
        kept = [(one.field, one.value) for one in opened().open(1).corrections[before:]]
        saved = [(person.field, text) for person in people for text in person.saved]
        assert set(saved) <= set(kept)
        assert len(kept) <= len(saved) + len(people), (
            "at most the one that each was waiting for was not said to be saved"
        )
