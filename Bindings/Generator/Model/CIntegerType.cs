namespace DeviceKit.Generator.Model;

/// <summary>An integer type of the language, <c>char</c> among them.</summary>
/// <param name="Name">The C spelling: <c>unsigned int</c>.</param>
/// <param name="Size">In bytes on the target.</param>
/// <param name="IsSigned">Whether it is signed on the target.</param>
public sealed record CIntegerType(string Name, int Size, bool IsSigned) : CType;
