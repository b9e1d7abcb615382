using DeviceKit.CoreLib.Runtime;

namespace System.Threading;

/// <summary>There is one thread, so a lock is always free: what is counted is whether it is given back as often as it is taken.</summary>
public static class Monitor
{
    public static void Enter(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        LockTable.Enter(obj);
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken)
        {
            throw new ArgumentException("Argument must be initialized to false", nameof(lockTaken));
        }

        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj)
    {
        Enter(obj);
        return true;
    }

    public static void TryEnter(object obj, ref bool lockTaken) => Enter(obj, ref lockTaken);

    public static bool TryEnter(object obj, int millisecondsTimeout) => TryEnter(obj);

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj);

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken) => Enter(obj, ref lockTaken);

    public static void Exit(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        if (!LockTable.TryExit(obj))
        {
            throw new SynchronizationLockException();
        }
    }

    public static bool IsEntered(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return LockTable.IsEntered(obj);
    }

    public static void Pulse(object obj) => ThrowUnlessEntered(obj);

    public static void PulseAll(object obj) => ThrowUnlessEntered(obj);

    private static void ThrowUnlessEntered(object obj)
    {
        if (!IsEntered(obj))
        {
            throw new SynchronizationLockException();
        }
    }
}
