using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>A function and where its code comes from.</summary>
/// <param name="Name">Its name, as a trace shows it.</param>
/// <param name="Start">Its first address.</param>
/// <param name="End">The address behind it.</param>
/// <param name="Rows">By rising addresses, the first at <paramref name="Start"/>; none where nothing is known. The outermost caller of each is in the function itself.</param>
internal sealed record FunctionLines(string Name, uint Start, uint End, IReadOnlyList<LineRow> Rows);
