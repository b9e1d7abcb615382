using System.Collections.Generic;

namespace System;

public partial struct Nullable<T>
    where T : struct
{
    private readonly bool _hasValue;
    internal T _value;

    public Nullable(T value)
    {
        _value = value;
        _hasValue = true;
    }

    public readonly bool HasValue => _hasValue;

    public readonly T Value
    {
        get
        {
            if (!_hasValue)
            {
                Nullable.ThrowNoValue();
            }

            return _value;
        }
    }

    public static implicit operator Nullable<T>(T value) => new Nullable<T>(value);

    public static explicit operator T(Nullable<T> value) => value!.Value;

    public readonly T GetValueOrDefault() => _value;

    public readonly T GetValueOrDefault(T defaultValue) => _hasValue ? _value : defaultValue;

    public override bool Equals(object? other) => _hasValue ? other is not null && _value.Equals(other) : other is null;

    public override int GetHashCode() => _hasValue ? _value.GetHashCode() : 0;

    public override string? ToString() => _hasValue ? _value.ToString() : "";
}

public static class Nullable
{
    public static int Compare<T>(T? n1, T? n2)
        where T : struct =>
        !n1.HasValue ? n2.HasValue ? -1 : 0 : !n2.HasValue ? 1 : Comparer<T>.Default.Compare(n1._value, n2._value);

    public static bool Equals<T>(T? n1, T? n2)
        where T : struct =>
        n1.HasValue == n2.HasValue && (!n1.HasValue || EqualityComparer<T>.Default.Equals(n1._value, n2._value));

    public static Type? GetUnderlyingType(Type nullableType) => ((RuntimeType)nullableType).NullableElement;

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    internal static void ThrowNoValue() => throw new InvalidOperationException("Nullable object must have a value.");
}
