using System.Collections.Generic;

namespace DeviceKit.Generator.Model;

/// <summary>A function-like macro, or an object-like one without a value; it can only be reached through a shim.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is defined.</param>
/// <param name="Parameters">The names of its parameters; null for an object-like macro.</param>
/// <param name="Body">Its tokens, joined by single spaces.</param>
public sealed record CMacro(string Name, CLocation Location, IReadOnlyList<string>? Parameters, string Body) : CDeclaration(Name, Location);
