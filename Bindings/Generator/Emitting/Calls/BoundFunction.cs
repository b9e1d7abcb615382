using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>A function as it is bound.</summary>
/// <param name="Function">What the header declares.</param>
/// <param name="Name">The C# method.</param>
/// <param name="Parameters">All of C's parameters, in order, hidden ones among them.</param>
/// <param name="Result">Its result.</param>
public sealed record BoundFunction(CFunction Function, string Name, IReadOnlyList<BoundParameter> Parameters, BoundResult Result)
{
    /// <summary>What is said of it, or null.</summary>
    public FunctionSpecification? Specification { get; init; }

    /// <summary>The codes that it is documented to return.</summary>
    public IReadOnlyList<BoundCode> Codes { get; init; } = [];

    /// <summary>True for the overload without the optional results: C gets null pointers in their place.</summary>
    public bool IsShort { get; init; }

    /// <summary>True where there is such an overload beside this one.</summary>
    public bool HasShort => !IsShort && Parameters.Any(IsOptionalResult);

    /// <summary>The C name.</summary>
    public string CName => Function.Name;

    /// <summary>The parameters that C# has.</summary>
    public IEnumerable<BoundParameter> Visible => Parameters.Where(p => !p.IsHidden);

    /// <summary>The parameters that a call log has: those of C#, and results that are left out, as null.</summary>
    public IEnumerable<BoundParameter> Logged => Parameters.Where(p => !p.IsHidden || p.NativeType is not null);

    /// <summary>What the function works on: its first handle, else its first address; null where it has neither.</summary>
    public BoundParameter? Owner =>
        Parameters.FirstOrDefault(p => p.Kind == ParameterKind.Value && p.Scalar.Kind == CSharpKind.Handle) ?? Parameters.FirstOrDefault(p => p.Kind == ParameterKind.Address);

    /// <summary>The overload without the optional results.</summary>
    public BoundFunction Short() => this with { IsShort = true, Parameters = [.. Parameters.Select(p => IsOptionalResult(p) ? LeftOut(p) : p)] };

    private static bool IsOptionalResult(BoundParameter parameter) => parameter is { IsOptional: true, Arrays.Count: 0 } && (parameter.IsOut || parameter.Kind == ParameterKind.InOut);

    private static BoundParameter LeftOut(BoundParameter parameter) =>
        new(parameter.CName, parameter.Name, parameter.Type, ParameterKind.Null, parameter.Scalar) { NativeType = Signature.NativeType(parameter) };

    /// <summary>A parameter by its C name, or null.</summary>
    /// <param name="cName">The C name.</param>
    public BoundParameter? Find(string cName) => Parameters.FirstOrDefault(p => string.Equals(p.CName, cName, StringComparison.Ordinal));
}
