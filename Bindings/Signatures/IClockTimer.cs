using System;

namespace DeviceKit.Signatures;

/// <summary>A timer that fires once each time it is set.</summary>
public interface IClockTimer
{
    /// <summary>True between <see cref="Set"/> and the firing or <see cref="Cancel"/>.</summary>
    bool IsSet { get; }

    /// <summary>When the timer will fire, as <see cref="IClock.Now"/>; meaningful while it is set.</summary>
    TimeSpan Due { get; }

    /// <summary>Sets the timer, or sets it anew. A time that has passed fires at the loop's next turn.</summary>
    /// <param name="due">When to fire, as <see cref="IClock.Now"/>.</param>
    void Set(TimeSpan due);

    /// <summary>Takes the setting back; the callback will not come.</summary>
    void Cancel();
}
