namespace DeviceKit.Generator.Model;

/// <summary>An <c>extern</c> object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Type">Its type.</param>
public sealed record CVariable(string Name, CLocation Location, CType Type) : CDeclaration(Name, Location);
