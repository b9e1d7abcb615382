namespace DeviceKit.Cross.Linking;

/// <summary>Code of a function that is in a protected region.</summary>
/// <param name="Start">Bytes from the function's start.</param>
/// <param name="End">Bytes from the function's start.</param>
/// <param name="Region">The innermost region's place in <see cref="CodeObject.Regions"/>.</param>
internal readonly record struct CodeRange(int Start, int End, int Region);
