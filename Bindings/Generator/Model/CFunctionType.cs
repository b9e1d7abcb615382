using System.Collections.Generic;

namespace DeviceKit.Generator.Model;

/// <summary>A function's type.</summary>
/// <param name="Returns">What it returns.</param>
/// <param name="Parameters">Its parameters, in order; names may be empty.</param>
/// <param name="IsVariadic">True with <c>...</c>.</param>
public sealed record CFunctionType(CType Returns, IReadOnlyList<CParameter> Parameters, bool IsVariadic = false) : CType;
