using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>The record behind a pointer, for values of other parameters.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Record">The record's C name; as many bytes are copied as C says that it has.</param>
/// <param name="Values">Constants, or extern objects for pointers: one for each parameter of <see cref="CopySpecification.By"/>, in its order.</param>
public sealed record CopyCase(int Line, string Record, IReadOnlyList<string> Values);
