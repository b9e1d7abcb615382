using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>A protected region of a function.</summary>
/// <param name="Parent">The place of the region around it, or -1.</param>
/// <param name="LandingPad">Bytes from the function's start.</param>
/// <param name="Clauses">What it catches, each Subject a <see cref="Symbol"/> or null.</param>
internal sealed record CodeRegion(int Parent, int LandingPad, IReadOnlyList<Clause> Clauses);
