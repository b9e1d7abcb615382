using System;
using System.Collections.Generic;
using System.Threading;

namespace DeviceKit.Native;

/// <summary>
/// The registrations that last until a function is called for the same object: a callback that goes with a session ends when the session is
/// closed, through whichever instance of a back end, and on whichever thread.
/// </summary>
public static class CallbackLifetimes
{
    private static CallbackLifetime[] s_lifetimes = [];

    /// <summary>Keeps a registration.</summary>
    /// <param name="until">The C name of the function that ends it.</param>
    /// <param name="owner">The handle that it goes with, 0 where there is none.</param>
    /// <param name="registration">What <see cref="CallbackRegistry.Add"/> returned; 0 is not kept.</param>
    public static void Keep(string until, long owner, nint registration)
    {
        if (registration == 0)
        {
            return;
        }

        CallbackLifetime[] old;
        do
        {
            old = Volatile.Read(ref s_lifetimes);
        }
        while (Interlocked.CompareExchange(ref s_lifetimes, [.. old, new CallbackLifetime(until, owner, registration)], old) != old);
    }

    /// <summary>Ends the registrations that last until this call.</summary>
    /// <param name="function">The C name of the function that was called.</param>
    /// <param name="owner">The handle that it was called for, 0 where there is none.</param>
    public static void End(string function, long owner)
    {
        CallbackLifetime[] old;
        List<CallbackLifetime> ended = [];
        List<CallbackLifetime> kept = [];
        do
        {
            old = Volatile.Read(ref s_lifetimes);
            ended.Clear();
            kept.Clear();
            foreach (CallbackLifetime lifetime in old)
            {
                bool ends = lifetime.Owner == owner && string.Equals(lifetime.Until, function, StringComparison.Ordinal);
                (ends ? ended : kept).Add(lifetime);
            }

            if (ended.Count == 0)
            {
                return;
            }
        }
        while (Interlocked.CompareExchange(ref s_lifetimes, [.. kept], old) != old);

        foreach (CallbackLifetime lifetime in ended)
        {
            CallbackRegistry.Remove(lifetime.Registration);
        }
    }
}
