"""The state chart as Mermaid, drawn from the machine's own table."""

from dialogue.machine import TRANSITIONS, State

# Drawn as a fork: it is passed through, nothing is asked there.
_HUB = State.CHOOSING


def mermaid() -> str:
    """Give the chart; the numbers are the order in which guards are tried."""
    lines = ["stateDiagram-v2", "    direction LR", f"    state {_name(_HUB)} <<choice>>"]
    lines.append(f"    [*] --> {_name(State.SCOPE)}: first question")
    order = 0
    for trigger, sources, destination, guard in TRANSITIONS:
        if destination is State.ENDED:
            continue
        label = trigger
        if sources == (_HUB,):
            order += 1
            label = f"{order}. {guard.replace('_', ' ')}" if guard else f"{order}. nothing open"
        lines.extend(f"    {_name(source)} --> {_name(destination)}: {label}" for source in sources)
    lines.append(f"    {_name(State.ANSWERED)} --> [*]: end, from any state")
    return "\n".join(lines)


def _name(state: State) -> str:
    return state.name.title().replace("_", "")
