using System;
using System.Collections.Generic;

namespace DeviceKit.Testing;

/// <summary>Waiting: each call runs the device up to a moment.</summary>
public sealed partial class DeviceFixture
{
    private int _nextLine;

    /// <summary>Runs the device until a line comes that contains a text. Lines that came before the last one waited for are passed over.</summary>
    /// <param name="text">The text, compared ordinally.</param>
    /// <param name="within">The longest device time; null for <see cref="DeviceFixtureOptions.WaitLimit"/>.</param>
    /// <returns>The line.</returns>
    /// <exception cref="DeviceFailedException">The line cannot come, or not in time.</exception>
    public string WaitForLine(string text, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? found = null;
        WaitUntil(() => (found = NextLineWith(text)) is not null, $"a line with \"{text}\"", within);
        return found!;
    }

    /// <summary>Runs the device until a condition holds.</summary>
    /// <param name="condition">Asked after each turn of the loop.</param>
    /// <param name="awaited">What it is, for the failure's text.</param>
    /// <param name="within">The longest device time; null for <see cref="DeviceFixtureOptions.WaitLimit"/>.</param>
    /// <exception cref="DeviceFailedException">The condition cannot come to hold, or not in time.</exception>
    public void WaitUntil(Func<bool> condition, string awaited, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        TimeSpan limit = within ?? _options.WaitLimit;
        TimeSpan deadline = Clock.Now + limit;
        bool holds = false;
        Turn(() => (holds = condition()) || _run.HasEnded, deadline, awaited);
        if (!holds)
        {
            bool stalled = !Loop.HasReady && Loop.NextTimer == TimeSpan.MaxValue;
            throw Failure(awaited, _run.HasEnded ? EndOfRun() : stalled ? Stall : $"{limit.TotalSeconds:0.###} s of device time are up", _run.Failure);
        }
    }

    /// <summary>Runs the device until the application has returned.</summary>
    /// <param name="within">The longest device time; null for <see cref="DeviceFixtureOptions.WaitLimit"/>.</param>
    /// <returns>What it returned.</returns>
    /// <exception cref="DeviceFailedException">It threw, or does not return in time.</exception>
    public int WaitForExit(TimeSpan? within = null)
    {
        const string Awaited = "the application's end";
        WaitUntil(() => _run.HasEnded, Awaited, within);
        return _run.ExitCode ?? throw Failure(Awaited, EndOfRun(), _run.Failure);
    }

    /// <summary>Runs the device for a time.</summary>
    /// <param name="duration">The device time.</param>
    /// <exception cref="DeviceFailedException">The application threw.</exception>
    public void RunFor(TimeSpan duration)
    {
        string awaited = $"{duration.TotalSeconds:0.###} s of device time";
        TimeSpan deadline = Clock.Now + duration;
        Turn(() => _run.Failure is not null, deadline, awaited);
        if (_run.Failure is { } failure)
        {
            throw Failure(awaited, EndOfRun(), failure);
        }

        // With nothing left to do the loop ends early; the time passes all the same.
        _host.Poll(deadline);
    }

    private string? NextLineWith(string text)
    {
        IReadOnlyList<string> lines = Console.Lines;
        while (_nextLine < lines.Count)
        {
            string line = lines[_nextLine++];
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    private void Turn(Func<bool> condition, TimeSpan deadline, string awaited)
    {
        try
        {
            Loop.RunUntil(condition, deadline);
        }
#pragma warning disable CA1031 // An activity beside the application (a server, a tap) failed: the test must know, whatever it was.
        catch (Exception e) when (e is not DeviceFailedException)
#pragma warning restore CA1031
        {
            throw Failure(awaited, $"the emulation failed: {e.GetType().Name}: {e.Message}", e);
        }
    }
}
