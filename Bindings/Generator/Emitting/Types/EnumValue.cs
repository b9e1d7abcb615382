using System;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>A member of a C# enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="CName">The C name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Documentation">The header's comment, or null.</param>
internal sealed record EnumValue(string Name, string CName, Int128 Value, CDocumentation? Documentation);
