namespace DeviceKit.Generator.Emitting;

/// <summary>A generated file.</summary>
/// <param name="Name">From the specification's output folder, with slashes.</param>
/// <param name="Text">Its text: line feeds, ending with one.</param>
public sealed record GeneratedFile(string Name, string Text);
