namespace DeviceKit.Generator.Model;

/// <summary>A parameter.</summary>
/// <param name="Name">Its name, or empty.</param>
/// <param name="Type">Its type as written: an array parameter stays an array.</param>
public sealed record CParameter(string Name, CType Type);
