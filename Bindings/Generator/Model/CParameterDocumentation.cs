namespace DeviceKit.Generator.Model;

/// <summary>A documented parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Direction">in, out, inout, or null when the comment does not say; [inout] and [in,out] are the same.</param>
/// <param name="Text">The description, as one line.</param>
public sealed record CParameterDocumentation(string Name, string? Direction, string Text);
