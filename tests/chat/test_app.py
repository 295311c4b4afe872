"""The full-screen app: what is shown, picked, folded, opened, changed and left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast

import pytest
from textual import events
from textual.pilot import Pilot

from chat.app import run
from chat.fullscreen import CobaltApp
from chat.screens.chat import ChatScreen
from chat.screens.small import SmallScreen
from chat.widgets.entry import Entry
from chat.widgets.facts import Facts
from chat.widgets.history import History
from chat.widgets.rows import text_of
from chat.widgets.status import BELOW, MANY, fitting
from dialogue.reply import Block, Kind, Reply
from tests.chat.fake import HOSTILE, OPENING, SYMPTOM_WORDS, FakeSession

if TYPE_CHECKING:
    from chat.session import Session

SIZES = [(80, 24), (120, 40), (40, 12)]


def app_of(session: FakeSession) -> CobaltApp:
    """Make the app; the stand-in has the methods that count."""
    return CobaltApp(cast("Session", session))


class Sitting:
    """A running app with a hand on its keys."""

    def __init__(self, session: FakeSession, pilot: Pilot[None]) -> None:
        """Take both."""
        self.session, self.pilot = session, pilot

    @property
    def screen(self) -> ChatScreen:
        """The conversation's screen."""
        screen = self.pilot.app.screen
        assert isinstance(screen, ChatScreen)
        return screen

    @property
    def words(self) -> str:
        """Every row of the conversation, as text."""
        return "\n".join(text_of(row) for row in self.screen.history.rows)

    @property
    def status(self) -> str:
        """The line above the entry."""
        return str(self.screen.status.content)

    async def type(self, text: str) -> None:
        """Enter a line as a paste and Enter would."""
        self.screen.entry.value = text
        await self.pilot.press("enter")
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    def drawn(self) -> str:
        """What the terminal shows: every cell of the screen."""
        width, height = self.screen.size
        strips = self.screen._compositor.render_strips()  # noqa: SLF001 - no public way
        return "\n".join(strip.text[:width] for strip in strips[:height])


@asynccontextmanager
async def sitting(
    size: tuple[int, int] = (80, 24), session: FakeSession | None = None
) -> AsyncIterator[Sitting]:
    """Run the app, loaded and ready."""
    session = session or FakeSession()
    app = app_of(session)
    async with app.run_test(size=size) as pilot:
        sat = Sitting(session, pilot)
        await until(lambda: not isinstance(app.screen, ChatScreen) or app.screen._ready)  # noqa: SLF001
        await pilot.pause()
        yield sat


async def until(done: object) -> None:
    """Wait until a condition holds."""
    assert callable(done)
    for _ in range(500):
        if done():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it never came")


@pytest.mark.parametrize("size", SIZES)
async def test_first_question_is_shown(size: tuple[int, int]) -> None:
    """The first question and its choices are on the screen at once, at any size."""
    async with sitting(size) as sat:
        drawn = sat.drawn()

    assert "Who is this for?" in drawn
    assert "3  A clinician" in drawn


async def test_typed_line_is_said_and_answered() -> None:
    """A line typed and sent reaches the session, and both sides are in the history."""
    async with sitting() as sat:
        await sat.press("4", "6", "enter")

        assert sat.session.said == ["46"]
        assert "You: 46" in sat.words
        assert "Understood: 46" in sat.words
        assert "At most 5 questions left" in sat.status


async def test_number_is_highlighted_before_it_is_sent() -> None:
    """A typed number shows which choice it means; Enter sends the number as typed."""
    async with sitting() as sat:
        await sat.press("2")

        assert "▸ 2  A carer" in sat.words

        await sat.press("enter")

        assert sat.session.said == ["2"]
        assert "You: 2 (A carer)" in sat.words


async def test_a_number_with_more_picks_nothing() -> None:
    """A line that only begins like a choice is taken as typed."""
    async with sitting() as sat:
        await sat.type("320 pg/mL")

        assert sat.session.said == ["320 pg/mL"]


async def test_arrows_and_enter_pick() -> None:
    """Down, down, Enter picks the second choice, in the words it stands for."""
    async with sitting() as sat:
        await sat.press("down", "down", "enter")

        assert sat.session.said == ["carer"]


async def test_enter_alone_picks_nothing() -> None:
    """Without a highlight, Enter answers no question by accident."""
    async with sitting() as sat:
        await sat.press("enter")

        assert sat.session.said == [""]


async def test_mouse_picks() -> None:
    """A click on a choice picks it."""
    async with sitting() as sat:
        row = next(i for i, line in enumerate(sat.drawn().split("\n")) if "A clinician" in line)
        await sat.pilot.click("#history", offset=(8, row))
        await sat.pilot.pause()

        assert sat.session.said == ["clinician"]


async def test_several_are_marked_then_sent() -> None:
    """Space marks, a second Space takes back, Enter sends all that is marked."""
    async with sitting() as sat:
        await sat.type("symptoms")
        await sat.press("down", "space", "down", "space", "down", "space", "space")

        assert "[x] Numb or tingling" in sat.words

        await sat.press("enter")

        assert sat.session.said[-1] == f"{SYMPTOM_WORDS[0]}, {SYMPTOM_WORDS[1]}".lower()


async def test_several_need_a_second_enter() -> None:
    """Enter on an unmarked choice marks it first, so that it is seen before it is sent."""
    async with sitting() as sat:
        await sat.type("symptoms")
        await sat.press("up", "enter")

        assert sat.session.said == ["symptoms"]
        assert "Enter again" in sat.status

        await sat.press("enter")

        assert sat.session.said[-1] == "none of these"


async def test_all_fourteen_choices_are_reachable() -> None:
    """In a low terminal the highlight scrolls the list along."""
    async with sitting((40, 12)) as sat:
        await sat.type("symptoms")
        await sat.press("up")

        assert "14  [ ] None of these" in sat.drawn()


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("f1", "help"),
        ("f2", "why"),
        ("f4", "back"),
        ("ctrl+z", "back"),
        ("f7", "how"),
        ("f8", "says who"),
        ("f9", "do they agree"),
        ("f10", "what would change this answer"),
        ("f12", "why not"),
    ],
)
async def test_keys_say_words(key: str, word: str) -> None:
    """A key does what typing its word does."""
    async with sitting() as sat:
        await sat.press(key)

        assert sat.session.said == [word]
        assert f"You: {word}" in sat.words


async def test_fact_is_changed_from_the_panel() -> None:
    """Choosing a fact puts the line that changes it into the entry, ready to be finished."""
    async with sitting((120, 40)) as sat:
        await sat.type("46")

        assert "320 pg/mL (236 pmol/L)" in sat.drawn()

        await sat.press("f3", "f3", "down", "enter")

        assert sat.screen.entry.value == "age 46 "  # what is typed next is a word of its own
        assert sat.screen.entry.has_focus


async def test_unknown_fact_says_so() -> None:
    """A fact that is not known is marked by a word."""
    async with sitting((120, 40)) as sat:
        await sat.type("46")
        rows = [text_of(row).strip() for row in sat.screen.facts.rows]

        assert rows[rows.index("Methylmalonic acid") - 1] == "Unknown"


@pytest.mark.parametrize("size", [(80, 24), (50, 20)])
async def test_panel_is_hidden_when_narrow(size: tuple[int, int]) -> None:
    """Under 100 columns the panel shows on request only, and the entry stays in view."""
    async with sitting(size) as sat:
        await sat.type("46")

        assert "Facts so far" not in sat.drawn()

        await sat.press("f3")

        assert "Facts so far" in sat.drawn()
        assert sat.screen.entry.region.height == 3
        assert sat.screen.entry.region.width > 30


async def test_section_folds_and_unfolds() -> None:
    """Enter on a heading hides its statements and says how many; again shows them."""
    async with sitting((120, 40)) as sat:
        await sat.type("answer")
        history = sat.screen.history
        fold = next(t for _, t in history.targets() if t.what == "fold")
        before = sat.words
        history.cursor = fold
        history.focus()
        await sat.press("enter")

        assert "Why (10 folded)" in sat.words
        assert len(sat.words) < len(before)

        await sat.press("enter")

        assert sat.words == before


async def test_an_explanation_is_folded_below_its_first_reasons() -> None:
    """Each sentence opens those under it, and only those; what supports nothing has no fold."""
    async with sitting() as sat:
        await sat.press("f7")
        history = sat.screen.history

        assert "▾ Treat now." in sat.words
        assert "  ▸ The row holds, because: (2 folded)" in sat.words
        assert "     Basis: the documents." in sat.words
        assert "nerve symptoms" not in sat.words

        history.focus()
        history.cursor = [t for _, t in history.targets() if t.what == "fold"][1]
        await sat.press("enter")

        assert "  ▾ The row holds, because:" in sat.words
        assert "    ▸ nerve symptoms: yes (1 folded)" in sat.words
        assert "numbness" not in sat.words

        lines = sat.drawn().split("\n")
        row = next(i for i, line in enumerate(lines) if "nerve symptoms" in line)
        await sat.pilot.click("#history", offset=(lines[row].index("nerve"), row))
        await sat.pilot.pause()

        assert "         numbness: yes" in sat.words

        history.cursor = next(t for _, t in history.targets() if t.what == "fold")
        await sat.press("enter")

        assert "▸ Treat now. (4 folded)" in sat.words
        assert "numbness" not in sat.words


async def test_several_explanations_start_folded() -> None:
    """Of many points each is a line that opens its own."""
    async with sitting() as sat:
        await sat.type("do they agree")

        assert "▸ Treat now. (4 folded)" in sat.words
        assert "▸ Treat now. (1 folded)" in sat.words
        assert "Basis" not in sat.words


async def test_references_start_folded() -> None:
    """The list of references is folded at first, because each citation opens its own."""
    async with sitting() as sat:
        await sat.type("answer")

        assert "References (2 folded)" in sat.words
        assert "This is no medical advice." in sat.words


async def test_citation_opens_in_place() -> None:
    """A citation opens document, section, line, our paraphrase and the title it credits."""
    async with sitting() as sat:
        await sat.type("answer")
        await sat.press("f5", "enter")

        assert "[1] document 000, line 20: Bottom line" in sat.words
        assert "The borderline band for serum B12 runs from 180 to 350 pg/mL." in sat.words
        assert "It credits: A title (review). This title is certain." in sat.words

        await sat.press("enter")

        assert "in our words" not in sat.words


@pytest.mark.parametrize("size", [(80, 24), (60, 24), (47, 24)])
async def test_each_number_of_a_list_opens(size: tuple[int, int]) -> None:
    """In "[1, 2]" each number is a link of its own, and the list is never broken."""
    async with sitting(size) as sat:
        await sat.type("answer")
        pieces = [piece for row in sat.screen.history.rows for piece in row if piece.look == "cite"]

        assert [piece.text for piece in pieces][2:4] == ["[1", "2]"]
        assert [piece.target.n for piece in pieces if piece.target][2:4] == [1, 2]
        assert "[1, 2]" in sat.words


async def test_unresolved_title_is_said() -> None:
    """Where no title can be told, the opened citation says that."""
    async with sitting() as sat:
        await sat.type("answer")
        await sat.press("f5", "right", "enter")

        assert "[2] document 001, line 44: Monitoring" in sat.words
        assert "cannot be told" in sat.words


async def test_citation_opens_by_mouse() -> None:
    """A click on the number opens it too."""
    async with sitting() as sat:
        await sat.type("answer")
        lines = sat.drawn().split("\n")
        row = next(i for i, line in enumerate(lines) if "[1]" in line)
        await sat.pilot.click("#history", offset=(lines[row].index("[1]") + 1, row))
        await sat.pilot.pause()

        assert "The borderline band for serum B12 runs from 180 to 350 pg/mL." in sat.words


async def test_long_answer_starts_at_its_top() -> None:
    """A long answer shows its bottom line first, and says that there is more below."""
    async with sitting() as sat:
        await sat.type("46")
        await sat.type("answer")

        assert "Not yet: measure methylmalonic acid first" in sat.drawn()
        assert "More below" in sat.status


async def test_hostile_text_is_only_text() -> None:
    """Markup stays text and no control character is drawn, wherever a text may show."""
    async with sitting((120, 40)) as sat:
        await sat.type("hostile")
        await sat.press("down")
        drawn = sat.drawn()

        assert "[/bold]" in drawn
        assert "[@click=app.exit]" in drawn
        assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in drawn.replace("\n", ""))

        await sat.press("f3", "f3", "enter")

        assert "\x1b" not in sat.screen.entry.value
        assert HOSTILE.startswith("[/bold]")


async def test_hostile_text_typed() -> None:
    """A line of markup and controls is cleaned before the session hears it."""
    async with sitting() as sat:
        await sat.type("[/bold] \x1b[2J")

        assert sat.session.said == ["[/bold] \ufffd"]
        assert "You: [/bold]" in sat.words


async def test_paste_of_several_lines_takes_one_and_says_so() -> None:
    """Only the first line of a paste is taken; nothing is sent; it is said."""
    async with sitting() as sat:
        sat.screen.entry.post_message(events.Paste("320 pg/mL\n46\nvegan"))
        await sat.pilot.pause()

        assert sat.screen.entry.value == "320 pg/mL"
        assert sat.session.said == []
        assert "first of 3 lines" in sat.status


async def test_too_long_a_paste_is_cut_and_said() -> None:
    """10,000 characters are cut to the longest line there is room for."""
    async with sitting() as sat:
        sat.screen.entry.post_message(events.Paste("a" * 10_000))
        await sat.pilot.pause()

        assert len(sat.screen.entry.value) == 2000
        assert "Cut" in sat.status

        await sat.press("b")

        assert len(sat.screen.entry.value) == 2000
        assert "room for 2000" in sat.status


async def test_typing_reaches_the_line_from_anywhere() -> None:
    """A letter typed while reading goes to the entry."""
    async with sitting() as sat:
        sat.screen.history.focus()
        await sat.press("v", "e")

        assert sat.screen.entry.value == "ve"


@pytest.mark.parametrize("size", [(30, 8), (39, 24), (80, 11), (1, 1), (2, 2)])
async def test_too_small_says_so_and_recovers(size: tuple[int, int]) -> None:
    """Too small a terminal says what is needed; enlarged, the same line is still there."""
    async with sitting() as sat:
        await sat.press("4")
        await sat.pilot.resize_terminal(*size)
        await sat.pilot.pause()

        assert isinstance(sat.pilot.app.screen, SmallScreen)

        await sat.pilot.press("7")
        await sat.pilot.resize_terminal(80, 24)
        await sat.pilot.pause()

        assert sat.screen.entry.value == "4"
        assert "Who is this for?" in sat.drawn()


async def resized(sat: Sitting, *sizes: tuple[int, int]) -> None:
    """Give the terminal one size after another."""
    for size in sizes:
        await sat.pilot.resize_terminal(*size)
        await sat.pilot.pause()


async def test_question_is_in_view_after_resizing() -> None:
    """Too small, low and large again: each time the question is there, at the end its choices."""
    async with sitting((100, 30)) as sat:
        for _ in range(10):
            await sat.type("46")
        await sat.type("symptoms")
        await resized(sat, (30, 8), (50, 12))

        assert "Which of these symptoms" in sat.drawn()
        assert " 1  [ ] Numb or tingling" in sat.drawn()

        await resized(sat, (100, 30))

        assert "Which of these symptoms" in sat.drawn()
        assert "14  [ ] None of these" in sat.drawn()
        assert "More below" not in sat.status


async def test_highlight_is_in_view_after_resizing() -> None:
    """The choice that was gone to by the arrows stays in view."""
    async with sitting((100, 30)) as sat:
        await sat.type("symptoms")
        await sat.press("up")
        await resized(sat, (30, 8), (50, 12))

        assert "14  [ ] None of these" in sat.drawn()


async def test_place_is_kept_after_resizing() -> None:
    """Who scrolled up reads on at the same place; back at the end, the end is followed again."""
    async with sitting((100, 30)) as sat:
        for number in range(20, 40):
            await sat.type(str(number))
        await sat.press("pageup", "pageup")
        top = sat.drawn().split("\n")[1].strip()
        await resized(sat, (30, 8), (50, 12), (100, 30))

        assert top
        assert top in "\n".join(sat.drawn().split("\n")[:4])
        assert "You: 39" not in sat.drawn()

        await sat.press("pagedown", "pagedown", "pagedown")
        await resized(sat, (30, 8), (50, 12), (100, 30))

        assert "You: 39" in sat.drawn()
        assert sat.screen.history.at_end


@pytest.mark.parametrize("width", range(40, 110, 7))
async def test_hints_are_never_cut(width: int) -> None:
    """At any width the hints are whole, and the way to the text below is among them."""
    async with sitting((width, 12)) as sat:
        await sat.type("symptoms")
        line = next(line for line in sat.drawn().split("\n") if "Page Down" in line)

        assert line.strip().startswith(sat.status)
        assert "…" not in line


def test_hints_are_shortened_from_the_first() -> None:
    """The count is shortened before the keys, and dropped before them."""
    hints = (("At most 7 questions left", "At most 7 left", ""), MANY, BELOW)

    assert fitting(hints, " | ", 84) == (
        "At most 7 questions left | Space marks a choice, Enter sends | More below: Page Down"
    )
    assert fitting(hints, " | ", 83).startswith("At most 7 left | Space marks a choice, Enter")
    assert fitting(hints, " | ", 46) == "At most 7 left | Space marks | More: Page Down"
    assert fitting(hints, " | ", 45) == "Space marks | More: Page Down"
    assert fitting(hints, " | ", 28) == "More: Page Down"
    assert fitting(hints, " | ", 14) == ""


async def test_told_is_whole_when_narrow() -> None:
    """A longer word about the typing takes more rows, none of it is lost."""
    async with sitting((40, 14)) as sat:
        await sat.press("ctrl+c")

        assert "keeps what was kept." in " ".join(sat.drawn().split())


async def test_long_line_is_not_repeated_whole() -> None:
    """The echo of a very long line is cut, and says by how much."""
    async with sitting() as sat:
        await sat.type("x" * 2000)
        echo = sat.words.partition("Understood")[0]

        assert echo.count("x") == 200
        assert "(1800 more characters, not shown)" in echo
        assert sat.session.said == ["x" * 2000]


async def test_every_width_can_be_drawn() -> None:
    """Widths from 1 to 200 and odd heights neither crash nor lose the answer."""
    async with sitting() as sat:
        await sat.type("answer")
        for width in [*range(1, 200, 13), 500]:
            await sat.pilot.resize_terminal(width, 1 + width * 7 % 60)
        await sat.pilot.resize_terminal(120, 40)
        await sat.pilot.pause()

        assert "Not yet: measure methylmalonic acid first" in sat.words


async def test_line_sent_while_loading_waits() -> None:
    """What is typed before the conversation is loaded is kept and answered in order."""
    loading = asyncio.Event()
    loop = asyncio.get_running_loop()

    class Slow(FakeSession):
        def start(self) -> Reply:
            """Load until told."""
            asyncio.run_coroutine_threadsafe(loading.wait(), loop).result()
            return OPENING

    session = Slow()
    app = app_of(session)
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "2", "enter")

        assert session.said == []

        loading.set()
        await until(lambda: len(session.said) == 2)

        assert session.said == ["1", "2"]


async def test_resumed_conversation_goes_on() -> None:
    """A resumed conversation says that it goes on, and shows its own question."""

    class Resumed(FakeSession):
        def __init__(self) -> None:
            """Be resumed."""
            super().__init__()
            self.resumed = True

        def opening(self) -> Reply:
            """The first words of a resumed conversation."""
            return Reply((Block(Kind.NOTE, "Going on where it stopped."),))

        def start(self) -> Reply:
            """Where it stopped."""
            return self.answer("46")

    async with sitting(session=Resumed()) as sat:
        assert "Going on where it stopped." in sat.drawn()
        assert "How old is the patient" in sat.drawn()


async def test_control_c_does_not_quit() -> None:
    """Ctrl+C says how to quit; the app goes on."""
    async with sitting() as sat:
        await sat.press("ctrl+c")

        assert "Ctrl+Q" in sat.status
        assert sat.pilot.app.is_running


async def test_copy_needs_an_answer() -> None:
    """Copying copies every word of the newest answer, and nothing before there is one."""
    async with sitting() as sat:
        await sat.press("f6")

        assert sat.pilot.app.clipboard == ""

        await sat.type("answer")
        await sat.press("f6")

        assert sat.pilot.app.clipboard.startswith("Should a vitamin B12 level of 320 pg/mL")
        assert "This is no medical advice." in sat.pilot.app.clipboard

        await sat.press("f7")
        await sat.press("f6")

        assert sat.pilot.app.clipboard.startswith("Should a vitamin B12 level of 320 pg/mL")


async def test_quit_leaves_with_last_words() -> None:
    """Typing "quit" ends with the conversation's own last words."""
    async with sitting() as sat:
        await sat.type("quit")
        app = sat.pilot.app

    assert isinstance(app, CobaltApp)
    assert app.last_words == ("Goodbye.",)
    assert app.return_code == 0


async def test_control_q_quits_by_the_same_word() -> None:
    """Ctrl+Q says "quit" to the session."""
    async with sitting() as sat:
        await sat.press("ctrl+q")

    assert sat.session.said == ["quit"]


async def test_palette_has_everything_but_screenshots() -> None:
    """Each thing a person can do is a command; a picture readable by all is not."""
    async with sitting() as sat:
        app = sat.pilot.app
        titles = {command.title for command in app.get_system_commands(app.screen)}

    assert {"Help", "Why is this asked?", "Back", "Save", "Start over", "Quit"} <= titles
    assert {"How did you get that?", "Says who?", "Do they agree?", "Basis sheet"} <= titles
    assert {"Why not?", "What would change this answer?", "Show the answer"} <= titles
    assert {"Facts", "Sources", "Copy the answer", "Theme: light or dark"} <= titles
    assert "Screenshot" not in titles


async def test_footer_has_five_keys() -> None:
    """The footer shows five keys, each with a description and a tooltip."""
    async with sitting() as sat:
        shown = [b.binding for b in sat.screen.active_bindings.values() if b.binding.show]
        keys = {binding.id: binding for binding in shown if not binding.system}

        assert set(keys) == {"help", "why", "facts", "back", "quit"}
        assert all(binding.description and binding.tooltip for binding in keys.values())
        assert "Ctrl+Q" in sat.drawn()

        await sat.press("f3")  # the focus goes to the facts, whose own keys are not for here
        shown = [b.binding for b in sat.screen.active_bindings.values() if b.binding.show]

        assert {binding.id for binding in shown if not binding.system} == set(keys)


async def test_theme_changes() -> None:
    """Light and dark can be changed, and the text stays."""
    async with sitting() as sat:
        app = sat.pilot.app
        before = sat.drawn()
        await app.run_action("theme")
        await sat.pilot.pause()

        assert app.theme == "cobalt-light"
        assert sat.drawn() == before


async def test_no_color_draws_without_colors(monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR every drawn segment is free of colours."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with sitting((120, 40)) as sat:
        await sat.type("answer")
        strips = sat.screen._compositor.render_strips()  # noqa: SLF001 - no public way
        styles = [segment.style for strip in strips for segment in strip if segment.style]

    assert styles
    assert not any(style.color or style.bgcolor for style in styles)


def test_crash_tells_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A crash ends with status 1 and one line, without a traceback or a patient's words."""

    def crash(app: CobaltApp) -> None:
        async def sit() -> None:
            async with app.run_test() as pilot:
                await until(lambda: app.screen._ready)  # type: ignore[attr-defined]  # noqa: SLF001
                app.screen.entry.value = "crash"  # type: ignore[attr-defined]
                await pilot.press("enter")

        with pytest.raises(KeyError):  # what a test sees; a person does not
            asyncio.run(sit())

    monkeypatch.setattr(CobaltApp, "run", crash)
    session = FakeSession()
    status = run(cast("Session", session))
    printed = capsys.readouterr()

    assert status == 1
    assert session.finished == [True]
    assert printed.err.count("\n") == 1
    assert "KeyError" in printed.err
    assert "patient" not in printed.out + printed.err


async def test_every_binding_explains_itself() -> None:
    """Each of our own bindings has an id, a description and a tooltip."""
    for node in (CobaltApp, ChatScreen, History, Facts, Entry):
        for binding in vars(node).get("BINDINGS", ()):
            assert binding.id
            assert binding.description
            assert binding.tooltip


async def test_failed_load_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """When the conversation cannot be loaded, the app ends with status 1 and names the kind."""

    class Broken(FakeSession):
        def start(self) -> Reply:
            """Fail."""
            message = "a patient's words"
            raise ImportError(message)

    app = app_of(Broken())
    with pytest.raises(Exception, match="patient"):  # what a test sees; a person does not
        async with app.run_test():
            await until(lambda: app.failure)

    assert app.return_code == 1
    assert app.failure == "Cobalt stopped because of an error of its own (ImportError)."
    assert "patient" not in "".join(capsys.readouterr())


async def test_cost_of_a_turn_does_not_grow() -> None:
    """A thousand turns mount no widget."""
    async with sitting() as sat:
        await sat.type("46")
        before = len(sat.screen.query("*"))
        for _ in range(1000):
            sat.screen.say("46")
        await sat.pilot.pause()

        assert len(sat.screen.query("*")) == before
        assert sat.words.count("You: 46") == 1001


async def test_selected_text_is_what_is_drawn() -> None:
    """Text can be selected with the mouse and copied as it stands."""
    async with sitting() as sat:
        await sat.pilot.mouse_down("#history", offset=(3, 1))
        await sat.pilot.hover("#history", offset=(8, 1))
        await sat.pilot.mouse_up("#history", offset=(8, 1))
        await sat.pilot.pause()

        assert (sat.screen.get_selected_text() or "").strip() == "Cobalt"
