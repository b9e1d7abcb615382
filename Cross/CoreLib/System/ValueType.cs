using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract class ValueType
{
    protected ValueType()
    {
    }

    public override bool Equals(object? obj) => obj is not null && ValueComparison.Equal(this, obj);

    public override int GetHashCode() => ValueComparison.HashCode(this);

    public override string? ToString() => GetType().ToString();
}
