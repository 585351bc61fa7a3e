"""Further measures: side effects beside their pretend rate, how long a gain lasts, and the next medicine."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.evidence import Evidence
from tms_education.ui.widgets.measure import Find, Measure, compared, facts_of, group_of, tr

SIDE_EFFECTS = "side-effects"


def side_effects(find: Find) -> tuple[Measure, ...]:
    """Give the common side effects, each with its rate under pretend TMS; they share a tab."""
    translate = QCoreApplication.translate
    tell = translate("Measures", "Tell staff if it hurts. You can stop at any time.")
    same = translate("Measures", "Nearly as many had one with pretend TMS, so much of it is not from the pulses.")
    rows = (
        (
            *("sore-scalp", "coil-spot-pain", translate("Measures", "Sore scalp")),
            translate("Measures", "Who had pain where the coil sits?"),
            translate("Measures", "It usually eases after week 1. Staff can move the coil or lower the strength."),
            tell,
        ),
        (
            *("headache", "headache", translate("Measures", "Headache")),
            translate("Measures", "Who had a headache?"),
            translate("Measures", "Staff and your doctor can say what may help."),
            same,
        ),
        (
            *("twitch", "twitch", translate("Measures", "Twitch")),
            translate("Measures", "Who had a twitch of the face or scalp?"),
            translate("Measures", "The coil can make small muscles jump. Staff can turn it a little."),
            tell,
        ),
        (
            *("face-pain", "face-tooth-pain", translate("Measures", "Face or tooth pain")),
            translate("Measures", "Who had tooth, eye, jaw or face pain?"),
            translate("Measures", "The lower end for each of the four. The source sheet gives the whole range."),
            tell,
        ),
    )
    made: list[Measure] = []
    for identifier, key, tab, title, line, note in rows:
        evidence = find(key)
        if evidence is not None and evidence.sham is not None:
            found = compared(identifier, evidence, (tab, title, line, note), "plum")
            made.append(_in_family(found, evidence))
    return tuple(made)


def _in_family(measure: Measure, evidence: Evidence) -> Measure:
    extra = dict(evidence.extra)
    facts = measure.facts
    if "high" in extra and "sham_high" in extra:
        whole = tr("For each of them: {low} to {high} of 100 with real TMS, {sham} to {sham_high} with pretend TMS.")
        numbers = {"low": f"{evidence.real:g}", "sham": f"{evidence.sham:g}"}
        facts = (*facts, whole.format(high=extra["high"], sham_high=extra["sham_high"], **numbers))
    kept = {name: getattr(measure, name) for name in Measure.__slots__}
    return Measure(**(kept | {"family": SIDE_EFFECTS, "facts": facts}))


def lasting(find: Find) -> Measure | None:
    """Give how many who had got better were still well at three time points of one review."""
    found = [find(f"stayed-well-{months}-months") for months in (3, 6, 12)]
    entries = tuple(one for one in found if one is not None)
    if len(entries) < len(found):
        return None
    names = (tr("After 3 months"), tr("After 6 months"), tr("After 12 months"))
    pairs = zip(names, entries, strict=True)
    words = tr("who had got better stayed well")
    return Measure(
        *("lasting", tr("Lasting"), tr("Who stayed well afterward?")),
        tr("Of 100 people who had got better. People who had not are not counted here."),
        tr("19 studies put together."),
        tr("More visits later can be part of it. Plan with your team how to spot a slip early."),
        tuple(group_of(name, one.real, words, "petrol") for name, one in pairs),
        (*facts_of(entries[0])[1:], *(_range(name, one) for name, one in zip(names, entries, strict=True))),
        tuple(dict.fromkeys(one.source for one in entries)),
        entries=entries,
        differs=tr("These three pictures differ in their time point: the same review at 3, 6 and 12 months."),
    )


def _range(name: str, evidence: Evidence) -> str:
    if evidence.interval is None:
        return f"{name}: {evidence.real:g}."
    low, high = evidence.interval
    return tr("{name}: {value} of 100. It may be as low as {low} or as high as {high}.").format(
        name=name, value=f"{evidence.real:g}", low=f"{low:g}", high=f"{high:g}"
    )


def next_medicine(find: Find) -> Measure | None:
    """Give the one fair trial of TMS against another medicine."""
    evidence = find("dalhuisen-2024-response")
    other = _other(evidence)
    if evidence is None or other is None:
        return None
    counted = tr("%Ln people, {when}.", evidence.people or 0).format(when=evidence.when)
    note = tr("Everyone knew what they got, and hope can change how people feel. All had talking therapy too.")
    facts = list(facts_of(evidence))
    fewer = find("dalhuisen-2024-remission")
    fewer_other = _other(fewer)
    if fewer is not None and fewer_other is not None:
        words = tr("Few or no symptoms left: {real} of 100 with TMS, {other} of 100 with another medicine.")
        facts.append(words.format(real=f"{fewer.real:g}", other=f"{fewer_other:g}"))
    return Measure(
        *("next-medicine", tr("New medicine"), tr("Who felt at least half better?")),
        tr("After two or more treatments had not helped enough. Chance picked TMS or another medicine."),
        counted,
        note,
        (
            group_of(tr("TMS"), evidence.real, evidence.words, "petrol"),
            group_of(tr("Another medicine"), other, evidence.words, "ink2"),
        ),
        tuple(facts),
        (evidence.source,),
        entries=(evidence,),
    )


def _other(evidence: Evidence | None) -> float | None:
    words = dict(evidence.extra).get("other", "") if evidence is not None else ""
    return float(words) if words.replace(".", "", 1).isdigit() else None


def steps(find: Find) -> Measure | None:
    """Give the four steps of STAR*D, with the dispute about their total."""
    found = [find(f"star-d-step-{step}") for step in range(1, 5)]
    entries = tuple(one for one in found if one is not None)
    high, low = find("star-d-total-high"), find("star-d-total-low")
    if len(entries) < len(found) or high is None or low is None:
        return None
    names = (tr("First medicine"), tr("Second step"), tr("Third step"), tr("Fourth step"))
    words = tr("who took this step had few or no symptoms left")
    dispute = tr("Experts disagree on the total after four steps: between about {low} and {high} of 100.")
    return Measure(
        *("steps", tr("Medicine steps"), tr("What did one medicine after another do?")),
        tr("A large US study, STAR*D. There was no pretend pill."),
        dispute.format(low=f"{low.real:g}", high=f"{high.real:g}"),
        tr("Other people, another scale and other rules than in tests of TMS. So these do not stand beside TMS rates."),
        tuple(group_of(name, one.real, words, "ink2") for name, one in zip(names, entries, strict=True)),
        facts_of(entries[0])[1:],
        tuple(dict.fromkeys(one.source for one in (*entries, low))),
        entries=entries,
        differs=tr(
            "These pictures differ in their time point: the end of each step. Fewer people took each next step."
        ),
    )
