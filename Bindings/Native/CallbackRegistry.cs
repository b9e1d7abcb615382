using System;
using System.Threading;

namespace DeviceKit.Native;

/// <summary>
/// The managed objects that C holds on to as user data. C gets a number and never an object's address: a number that is no longer registered
/// is found out, where a stale handle would be followed.
/// </summary>
public static class CallbackRegistry
{
    // Slot 0 stays empty, so that no registration is the null pointer. Registrations are few and short-lived: a copy a change needs no lock.
    private static object?[] s_slots = new object?[1];

    /// <summary>Registers an object.</summary>
    /// <param name="target">A delegate, a callback interface, or an array of them where several share one user data.</param>
    /// <returns>What is passed to C; never 0.</returns>
    public static nint Add(object target)
    {
        ArgumentNullException.ThrowIfNull(target);
        while (true)
        {
            object?[] old = Volatile.Read(ref s_slots);
            int index = Array.IndexOf(old, null, 1);
            object?[] slots = new object?[index < 0 ? old.Length + 1 : old.Length];
            old.CopyTo(slots, 0);
            index = index < 0 ? old.Length : index;
            slots[index] = target;
            if (Interlocked.CompareExchange(ref s_slots, slots, old) == old)
            {
                return index;
            }
        }
    }

    /// <summary>Ends a registration; 0 is allowed and does nothing.</summary>
    /// <param name="registration">What <see cref="Add"/> returned.</param>
    public static void Remove(nint registration)
    {
        if (registration == 0)
        {
            return;
        }

        while (true)
        {
            object?[] old = Volatile.Read(ref s_slots);
            object?[] slots = [.. old];
            slots[(int)registration] = null;
            if (Interlocked.CompareExchange(ref s_slots, slots, old) == old)
            {
                return;
            }
        }
    }

    /// <summary>The callback behind the user data that C gave back.</summary>
    /// <typeparam name="T">The delegate or the interface.</typeparam>
    /// <param name="registration">The user data.</param>
    /// <returns>The callback.</returns>
    /// <exception cref="InvalidOperationException">There is no such registration any more: C called back later than the specification says.</exception>
    public static T Find<T>(nint registration)
        where T : class
    {
        object?[] slots = Volatile.Read(ref s_slots);
        object? found = registration > 0 && registration < slots.Length ? slots[(int)registration] : null;
        if (found is T target)
        {
            return target;
        }

        if (found is object?[] several)
        {
            foreach (object? one in several)
            {
                if (one is T part)
                {
                    return part;
                }
            }
        }

        throw new InvalidOperationException($"A callback came for registration {registration}, which has ended or was never made.");
    }
}
