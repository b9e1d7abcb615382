using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The ring of one kind of callback, as the generated C has it: of a fixed size, what finds it full is lost and counted.</summary>
/// <typeparam name="T">The record of a call.</typeparam>
internal sealed class CallbackRing<T>(int size)
{
    private readonly Queue<T> _calls = new(size);

    /// <summary>The calls that found it full; wraps around.</summary>
    public uint Dropped { get; private set; }

    /// <summary>Puts a call in.</summary>
    /// <returns>False when it is full: the call is lost and counted.</returns>
    public bool TryPut(in T call)
    {
        if (_calls.Count == size)
        {
            Dropped = unchecked(Dropped + 1);
            return false;
        }

        _calls.Enqueue(call);
        return true;
    }

    /// <summary>Takes the oldest call.</summary>
    public bool TryTake(out T call) => _calls.TryDequeue(out call!);
}
