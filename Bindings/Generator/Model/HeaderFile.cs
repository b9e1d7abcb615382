namespace DeviceKit.Generator.Model;

/// <summary>A header that was asked for.</summary>
/// <param name="Name">As it is included.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record HeaderFile(string Name, string Sha256);
