using DeviceKit.CoreLib.Runtime;

namespace System;

public struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle>
{
    private readonly nint _descriptor; // What ldtoken of a type loads.

    internal RuntimeTypeHandle(nint descriptor) => _descriptor = descriptor;

    public readonly nint Value => _descriptor;

    public static bool operator ==(RuntimeTypeHandle left, object? right) => left.Equals(right);

    public static bool operator !=(RuntimeTypeHandle left, object? right) => !left.Equals(right);

    public readonly bool Equals(RuntimeTypeHandle handle) => _descriptor == handle._descriptor;

    public override readonly bool Equals(object? obj) => obj is RuntimeTypeHandle other && _descriptor == other._descriptor;

    public override readonly int GetHashCode() => (int)_descriptor;
}
