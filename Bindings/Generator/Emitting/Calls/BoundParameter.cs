using System.Collections.Generic;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A parameter as it is bound.</summary>
/// <param name="cName">The C name, or the specification's where the header gives none.</param>
/// <param name="name">The C# name.</param>
/// <param name="type">The C type.</param>
/// <param name="kind">What it is used for.</param>
/// <param name="scalar">The value itself, or what the pointer leads to: one value, or the elements of an array.</param>
public sealed class BoundParameter(string cName, string name, CType type, ParameterKind kind, Scalar scalar)
{
    /// <summary>The C name, or the specification's where the header gives none.</summary>
    public string CName { get; } = cName;

    /// <summary>The C# name.</summary>
    public string Name { get; } = name;

    /// <summary>The C type.</summary>
    public CType Type { get; } = type;

    /// <summary>What it is used for.</summary>
    public ParameterKind Kind { get; } = kind;

    /// <summary>The value itself, or what the pointer leads to: one value, or the elements of an array.</summary>
    public Scalar Scalar { get; } = scalar;

    /// <summary>What is said of it, or null.</summary>
    public ParameterSpecification? Specification { get; init; }

    /// <summary>May be null.</summary>
    public bool IsOptional { get; init; }

    /// <summary>An array whose elements are read before they are written.</summary>
    public bool IsRead { get; init; }

    /// <summary>The array's length where it is fixed, in elements.</summary>
    public int? FixedLength { get; internal set; }

    /// <summary>The parameter that holds the array's length.</summary>
    public BoundParameter? Length { get; internal set; }

    /// <summary>The arrays whose length this is.</summary>
    public IReadOnlyList<BoundParameter> Arrays { get; internal set; } = [];

    /// <summary>The callback, for that kind.</summary>
    public BoundCallback? Callback { get; init; }

    /// <summary>The table, for that kind.</summary>
    public BoundCallbackTable? Table { get; init; }

    /// <summary>The type in the native signature where it is not that of <see cref="Kind"/>: of an optional pointer that is left out.</summary>
    public string? NativeType { get; init; }

    /// <summary>How long what it points to has to live: <c>call</c>, <c>static</c>, <c>until FUNCTION</c>; null where that is not the caller's concern.</summary>
    public string? Lifetime => Specification?.Lifetime;

    /// <summary>The C function that ends the lifetime, or null.</summary>
    public string? Until => Lifetime is { } lifetime && lifetime.StartsWith("until ", System.StringComparison.Ordinal) ? lifetime[6..] : null;

    /// <summary>True where C# does not have it.</summary>
    public bool IsHidden => Kind is ParameterKind.UserData or ParameterKind.Null || (Arrays.Count > 0 && Kind == ParameterKind.Value)
        || (Kind == ParameterKind.Callback && !Callback!.IsManaged && !IsOptional);

    /// <summary>True for a span in C#.</summary>
    public bool IsSpan => Kind is ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.OutText;

    /// <summary>True where C writes one value.</summary>
    public bool IsOut => Kind is ParameterKind.Out or ParameterKind.OutAddress;

    /// <summary>True for a callback or a table that managed code implements.</summary>
    public bool IsManagedCallback => Kind == ParameterKind.CallbackTable || (Kind == ParameterKind.Callback && Callback!.IsManaged);
}
