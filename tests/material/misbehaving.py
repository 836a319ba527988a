"""What a worker must not do, as functions that a process of a pool can import."""

import os
import signal
import time

from cvparse.bulk.status import Status
from cvparse.bulk.task import Outcome, Task, failure


def misbehave(task: Task) -> Outcome:
    """Do what the bytes of the task say."""
    if task.content == b"crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if task.content == b"exit":
        os._exit(3)
    if task.content == b"hang":
        time.sleep(600)
    if task.content == b"raise":
        raise ValueError("a bug")
    return failure(task, Status.OK, "well")
