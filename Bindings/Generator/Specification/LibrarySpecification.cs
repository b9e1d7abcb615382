using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>The library that holds the functions.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The name in DllImport.</param>
/// <param name="Files">What the resolver tries, in order.</param>
public sealed record LibrarySpecification(int Line, string Name, IReadOnlyList<string> Files);
