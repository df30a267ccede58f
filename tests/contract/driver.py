"""Runs scripts with a published package, as a user's process would; it has nothing of Calotype.

Each line of input is a script, its variables and its environment. Each script runs in a fork of its own, with the
package imported and nothing of it used yet; what it leaves in ``value``, prints or raises is a line of output.
"""

import contextlib
import importlib
import io
import json
import os
import sys
from typing import Any


def main() -> None:
    importlib.import_module(sys.argv[1])
    say("ready")
    for line in sys.stdin:
        asked = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            with os.fdopen(writing, "w") as file:
                json.dump(run(asked), file, default=str)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as file:
            answer = file.read()
        os.waitpid(child, 0)
        say(answer)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run(asked: dict[str, Any]) -> dict[str, Any]:
    os.environ.update(asked["environment"])
    names = {"__name__": "__main__", **asked["inputs"]}
    printed, raised = io.StringIO(), None
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(asked["script"], "script.py", "exec"), names)
    except BaseException as error:  # noqa: BLE001  whatever a script raises is told
        raised = {
            "kinds": [kind.__name__ for kind in type(error).__mro__],
            "text": str(error),
            **{name: value for name, value in vars(error).items() if not name.startswith("_")},
        }
    return {"value": names.get("value"), "printed": printed.getvalue(), "raised": raised}


main()
