using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract class MulticastDelegate : Delegate
{
    // Null of a delegate with one target. Else the compiler's Invoke of the type calls each, and gives the result of the last.
    internal Delegate[]? _invocations;

    internal MulticastDelegate()
    {
    }

    internal sealed override object? LastTarget => _invocations is null ? _target : _invocations[^1]._target;

    public static bool operator ==(MulticastDelegate? d1, MulticastDelegate? d2) => d1 is null ? d2 is null : d1.Equals(d2);

    public static bool operator !=(MulticastDelegate? d1, MulticastDelegate? d2) => d1 is null ? d2 is not null : !d1.Equals(d2);

    public sealed override bool Equals(object? obj)
    {
        if (obj is not MulticastDelegate other || Intrinsics.TypeOf(this) != Intrinsics.TypeOf(other))
        {
            return false;
        }

        if (_invocations is null || other._invocations is null)
        {
            return (object?)_invocations == other._invocations && _target == other._target && _code == other._code;
        }

        return _invocations.Length == other._invocations.Length && Holds(other._invocations, 0);
    }

    public sealed override int GetHashCode() => (int)(_invocations is null ? _code : _invocations[0]._code + _invocations.Length);

    public sealed override Delegate[] GetInvocationList() => _invocations is null ? [this] : (Delegate[])_invocations.Clone();

    protected sealed override Delegate CombineImpl(Delegate? follow)
    {
        if (follow is null)
        {
            return this;
        }

        if (Intrinsics.TypeOf(this) != Intrinsics.TypeOf(follow))
        {
            throw new ArgumentException("Delegates must be of the same type.");
        }

        Delegate[]? second = ((MulticastDelegate)follow)._invocations;
        int firstCount = _invocations?.Length ?? 1;
        int secondCount = second?.Length ?? 1;
        var all = new Delegate[firstCount + secondCount];
        Put(this, _invocations, all, 0);
        Put(follow, second, all, firstCount);
        return With(all);
    }

    protected sealed override Delegate? RemoveImpl(Delegate value)
    {
        if (value is not MulticastDelegate other)
        {
            return this;
        }

        if (_invocations is null)
        {
            return Equals(value) ? null : this;
        }

        Delegate[] removed = other._invocations ?? [value];
        for (int at = _invocations.Length - removed.Length; at >= 0; at--)
        {
            if (Holds(removed, at))
            {
                return Without(at, removed.Length);
            }
        }

        return this;
    }

    private static void Put(Delegate single, Delegate[]? several, Delegate[] all, int at)
    {
        if (several is null)
        {
            all[at] = single;
            return;
        }

        foreach (Delegate one in several)
        {
            all[at++] = one;
        }
    }

    private bool Holds(Delegate[] sought, int at)
    {
        for (int i = 0; i < sought.Length; i++)
        {
            if (!_invocations![at + i].Equals(sought[i]))
            {
                return false;
            }
        }

        return true;
    }

    private Delegate? Without(int at, int count)
    {
        int rest = _invocations!.Length - count;
        if (rest == 0)
        {
            return null;
        }

        if (rest == 1)
        {
            return _invocations[at == 0 ? count : 0];
        }

        var kept = new Delegate[rest];
        for (int i = 0; i < rest; i++)
        {
            kept[i] = _invocations[i < at ? i : i + count];
        }

        return With(kept);
    }

    /// <summary>The compiler puts the type's own Invoke in its place, which calls each of the list.</summary>
    internal virtual void InvokeAll()
    {
    }

    /// <summary>A delegate of the same type that calls each of the list: the list is its target, and its code is the type's thunk for lists.</summary>
    private MulticastDelegate With(Delegate[] invocations)
    {
        var copy = (MulticastDelegate)MemberwiseClone();
        copy._invocations = invocations;
        copy._target = copy;
        copy._code = Intrinsics.MulticastCode(Intrinsics.TypeOf(this));
        return copy;
    }
}
