namespace DeviceKit.Generator.Model;

/// <summary>An object-like macro that has a value, evaluated by clang.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is defined.</param>
/// <param name="Type">The C type of the expression; for a string a pointer to const char.</param>
/// <param name="Value">Decimal integer, round-trip floating point, or the string itself.</param>
public sealed record CConstant(string Name, CLocation Location, CType Type, string Value) : CDeclaration(Name, Location);
