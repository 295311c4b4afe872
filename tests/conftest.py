"""What all tests share."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import hypothesis
import pytest

hypothesis.settings.register_profile("cobalt", deadline=None)  # no test is timed
hypothesis.settings.load_profile("cobalt")

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep conversations of tests apart from those of the person who runs the tests."""
    folder = tmp_path / "state"
    monkeypatch.setenv("COBALT_STATE", str(folder))
    return folder


@pytest.fixture(scope="session")
def program() -> ModuleType:
    """Give the stand-in program; tests are imported by path, so it is too."""
    path = HERE / "chat" / "program.py"
    spec = importlib.util.spec_from_file_location("cobalt_test_program", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # so that its classes can be pickled and named
    spec.loader.exec_module(module)
    return module
