"""The rhythm of a protocol in seconds: trains of pulses, and the rests between them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``on`` seconds of pulses and ``off`` seconds of rest, ``trains`` times, at ``rate`` pulses a second.

    Pulses may come in bursts of ``burst`` pulses at ``burst_rate`` a second; ``rate`` counts every pulse.
    """

    on: float
    off: float
    trains: int
    rate: float
    burst: int = 1
    burst_rate: float = 0.0

    def __post_init__(self) -> None:
        if min(self.on, self.rate) <= 0 or self.off < 0 or self.trains < 1 or self.burst < 1:
            raise ValueError("a rhythm needs seconds of pulses, a rate and at least one train")
        if self.burst > 1 and self.burst_rate <= self.rate:
            raise ValueError("the pulses of a burst come faster than the bursts")

    @property
    def period(self) -> float:
        """Seconds from the start of one train to the start of the next."""
        return self.on + self.off

    @property
    def is_steady(self) -> bool:
        """The pulses go on and on without a rest."""
        return self.trains == 1 or self.off == 0

    @property
    def bursts_a_second(self) -> float:
        """Bursts in one second of pulses; pulses, when they come one by one."""
        return self.rate / self.burst

    def pulses_until(self, second: float) -> int:
        """Give how many pulses a train has sent by a second after its start."""
        if second < 0:
            return 0
        late = min(second, self.on) * self.bursts_a_second
        whole = int(late + 1e-9)
        bursts = round(self.on * self.bursts_a_second)
        if whole >= bursts:
            return bursts * self.burst
        since = (late - whole) / self.bursts_a_second
        inside = self.burst if self.burst == 1 else min(self.burst, 1 + int(since * self.burst_rate + 1e-9))
        return whole * self.burst + inside

    def is_on(self, second: float) -> bool:
        """Tell whether pulses run at a second of the session."""
        return 0 <= second < self.trains * self.period and second % self.period < self.on
