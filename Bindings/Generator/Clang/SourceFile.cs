namespace DeviceKit.Generator.Clang;

/// <summary>A file of a translation unit.</summary>
/// <param name="Path">On disk, or below <see cref="IncludeSearch.VirtualFolder"/>.</param>
/// <param name="Name">Below its include folder: the same on every machine.</param>
/// <param name="IsOwn">True for an asked header and for what lies in its folder: what it declares is bound, not only looked up.</param>
internal sealed record SourceFile(string Path, string Name, bool IsOwn);
