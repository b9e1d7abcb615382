namespace DeviceKit.Generator.Model;

/// <summary>A typedef of another name than its record's or enum's.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it is declared.</param>
/// <param name="Type">What it stands for.</param>
public sealed record CTypedef(string Name, CLocation Location, CType Type) : CDeclaration(Name, Location);
