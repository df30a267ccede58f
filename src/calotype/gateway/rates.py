"""How often somebody may do something in a minute."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter

from calotype.domain.errors import RateLimited


class OverRate(RateLimited):
    """rate_limit_exceeded: too many calls in a minute."""

    def __init__(self, message: str, headers: dict[str, str]) -> None:
        self.headers = headers
        super().__init__(message)


@dataclass(eq=False)
class Rates:
    """The windows of all who are counted; in this process, and a restart begins them anew."""

    per_minute: int
    """0: no limit."""
    what: str
    """That there may be so many of."""
    _limiter: FixedWindowRateLimiter = field(init=False)

    def __post_init__(self) -> None:
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    async def count(self, who: str) -> dict[str, str]:
        """One more; the headers that say how many are left. Raises OverRate."""
        if not self.per_minute:
            return {}
        item = RateLimitItemPerMinute(self.per_minute)
        allowed = await self._limiter.hit(item, who)
        return await self._headers(item, who, allowed=allowed)

    async def check(self, who: str) -> None:
        """Counts nothing. Raises OverRate where one more would be too many."""
        if self.per_minute:
            item = RateLimitItemPerMinute(self.per_minute)
            if not await self._limiter.test(item, who):
                await self._headers(item, who, allowed=False)

    async def _headers(self, item: RateLimitItemPerMinute, who: str, *, allowed: bool) -> dict[str, str]:
        window = await self._limiter.get_window_stats(item, who)
        reset = datetime.fromtimestamp(window.reset_time, UTC)
        headers = {
            "x-rate-limit-remaining": str(window.remaining),
            "x-rate-limit-reset-at-utc": reset.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        if not allowed:
            seconds = max(1, round((reset - datetime.now(UTC)).total_seconds() + 0.5))
            message = f"rate_limit_exceeded: {self.per_minute} {self.what}; try again in {seconds} s"
            raise OverRate(message, {**headers, "retry-after": str(seconds)})
        return headers
