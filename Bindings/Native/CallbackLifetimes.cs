using System.Collections.Generic;

namespace DeviceKit.Native;

/// <summary>The registrations that last until a function is called for the same object: a callback that goes with a session ends when the session is closed.</summary>
public sealed class CallbackLifetimes
{
    private readonly List<Entry> _entries = [];

    /// <summary>Keeps a registration.</summary>
    /// <param name="until">The C name of the function that ends it.</param>
    /// <param name="owner">The handle that it goes with, 0 where there is none.</param>
    /// <param name="registration">What <see cref="CallbackRegistry.Add"/> returned; 0 is not kept.</param>
    public void Keep(string until, long owner, nint registration)
    {
        if (registration != 0)
        {
            _entries.Add(new Entry(until, owner, registration));
        }
    }

    /// <summary>Ends the registrations that last until this call.</summary>
    /// <param name="function">The C name of the function that was called.</param>
    /// <param name="owner">The handle that it was called for, 0 where there is none.</param>
    public void End(string function, long owner)
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            Entry entry = _entries[i];
            if (entry.Owner == owner && entry.Until == function)
            {
                _entries.RemoveAt(i);
                CallbackRegistry.Remove(entry.Registration);
            }
        }
    }

    private readonly struct Entry(string until, long owner, nint registration)
    {
        public string Until { get; } = until;

        public long Owner { get; } = owner;

        public nint Registration { get; } = registration;
    }
}
