using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A result as it is bound.</summary>
/// <param name="Type">The C type.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Scalar">Its value; of kind Void for none.</param>
public sealed record BoundResult(CType Type, ReturnKind Kind, Scalar Scalar)
{
    /// <summary>What is said of it, or null.</summary>
    public ReturnSpecification? Specification { get; init; }

    /// <summary>The error family, for <see cref="ReturnKind.Error"/>.</summary>
    public ErrorSpecification? Error { get; init; }

    /// <summary>True for no result.</summary>
    public bool IsVoid => Scalar.Kind == CSharpKind.Void;

    /// <summary>The C# type.</summary>
    public string ApiType => Kind switch
    {
        ReturnKind.Text => "string?",
        ReturnKind.Bool => "bool",
        _ => Scalar.ApiType,
    };

    /// <summary>The C function that frees a text once it is copied, or null.</summary>
    public string? Release => Specification?.Lifetime is { } lifetime && lifetime.StartsWith("release ", System.StringComparison.Ordinal) ? lifetime[8..] : null;
}
