using DeviceKit.CoreLib.Runtime;

namespace System;

public class Object
{
    public Object()
    {
    }

    ~Object()
    {
    }

    public static bool Equals(object? objA, object? objB) => objA == objB || (objA is not null && objB is not null && objA.Equals(objB));

    public static bool ReferenceEquals(object? objA, object? objB) => objA == objB;

    public virtual bool Equals(object? obj) => this == obj;

    public virtual int GetHashCode() => (int)(Intrinsics.AddressOf(this) >> 2);

    public virtual string? ToString() => GetType().ToString();

    public Type GetType() => RuntimeType.Of(this);

    protected object MemberwiseClone() => Allocator.Clone(this);
}
