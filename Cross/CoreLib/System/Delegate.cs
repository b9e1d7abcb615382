using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract class Delegate : ICloneable
{
    // The compiler fills both: code that takes the target first.
    internal object? _target;
    internal nint _code;

    internal Delegate()
    {
    }

    public object? Target => LastTarget;

    public bool HasSingleTarget => GetInvocationList().Length == 1;

    internal virtual object? LastTarget => _target;

    public static bool operator ==(Delegate? d1, Delegate? d2) => d1 is null ? d2 is null : d1.Equals(d2);

    public static bool operator !=(Delegate? d1, Delegate? d2) => d1 is null ? d2 is not null : !d1.Equals(d2);

    public static Delegate? Combine(Delegate? a, Delegate? b) => a is null ? b : b is null ? a : a.CombineImpl(b);

    public static Delegate? Combine(params Delegate?[]? delegates)
    {
        Delegate? all = null;
        if (delegates is not null)
        {
            foreach (Delegate? one in delegates)
            {
                all = Combine(all, one);
            }
        }

        return all;
    }

    public static Delegate? Combine(params ReadOnlySpan<Delegate?> delegates)
    {
        Delegate? all = null;
        foreach (Delegate? one in delegates)
        {
            all = Combine(all, one);
        }

        return all;
    }

    public static Delegate? Remove(Delegate? source, Delegate? value) => source is null || value is null ? source : source.RemoveImpl(value);

    public static Delegate? RemoveAll(Delegate? source, Delegate? value)
    {
        Delegate? before;
        do
        {
            before = source;
            source = Remove(source, value);
        }
        while ((object?)before != source);

        return source;
    }

    public virtual object Clone() => MemberwiseClone();

    public override bool Equals(object? obj) =>
        obj is Delegate other && (this == (object)other || (Intrinsics.TypeOf(this) == Intrinsics.TypeOf(other) && _target == other._target && _code == other._code));

    public override int GetHashCode() => (int)_code;

    public virtual Delegate[] GetInvocationList() => [this];

    protected virtual Delegate CombineImpl(Delegate? d) => throw new MulticastNotSupportedException();

    protected virtual Delegate? RemoveImpl(Delegate d) => Equals(d) ? null : this;
}
