"""Laying: what lies on a thing that somebody is at: on a table, or beside its like that they work on."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from calotype.pipelines.bundled.dealings import dealing_of
from calotype.pipelines.bundled.prompt.jointing import acyclic
from calotype.pipelines.bundled.scene import Element, Joint, Manner
from calotype.pipelines.bundled.standings import Stance, Standing


def laid(
    standings: Sequence[Standing], elements: Sequence[Element], made: Sequence[Joint], small: Collection[str]
) -> tuple[Joint, ...]:
    """The joints, with those of what lies on a thing that somebody is at. small: assets that do."""
    tended = {joint.held for joint in made if joint.manner is Manner.TEND}
    taken = {k for joint in made for k in (joint.holder, joint.held)}
    others = [
        # all the carrots that somebody chops
        Joint(holder=joint.held, held=k, manner=Manner.LAY)
        for joint in made
        if joint.manner is Manner.TEND and dealing_of(joint.look) and elements[joint.held].asset in small
        for k, element in enumerate(elements)
        if element.asset == elements[joint.held].asset and k not in taken and not element.scattered
    ]
    taken |= {joint.held for joint in others}
    lies = [
        Joint(holder=table, held=k, manner=Manner.LAY)
        for standing in standings
        if standing.stance is Stance.ON
        for table in tended
        if elements[table].asset == standing.second
        for k, element in enumerate(elements)
        if element.asset == standing.first and k not in taken and not element.scattered
    ]
    return acyclic([*made, *others, *lies])
