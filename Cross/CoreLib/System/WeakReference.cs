using DeviceKit.CoreLib.Runtime;
using System.Diagnostics.CodeAnalysis;

namespace System;

public class WeakReference
{
    private readonly int _handle;

    public WeakReference(object? target)
        : this(target, false)
    {
    }

    public WeakReference(object? target, bool trackResurrection)
    {
        _handle = HandleTable.Add(target, isWeak: true);
        TrackResurrection = trackResurrection;
    }

    public virtual bool IsAlive => Target is not null;

    public virtual bool TrackResurrection { get; }

    public virtual object? Target
    {
        get => HandleTable.Get(_handle);
        set => HandleTable.Set(_handle, value);
    }
}

public sealed class WeakReference<T>
    where T : class?
{
    private readonly int _handle;

    public WeakReference(T target) => _handle = HandleTable.Add(target, isWeak: true);

    public WeakReference(T target, bool trackResurrection)
        : this(target)
    {
    }

    public void SetTarget(T target) => HandleTable.Set(_handle, target);

    public bool TryGetTarget([MaybeNullWhen(false), NotNullWhen(true)] out T target)
    {
        target = (T)HandleTable.Get(_handle)!;
        return target is not null;
    }
}
