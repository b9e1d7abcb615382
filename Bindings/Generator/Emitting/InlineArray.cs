using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting;

/// <summary>An inline array: one struct per element type and length, whatever the number of C's dimensions.</summary>
/// <param name="Element">The elements.</param>
/// <param name="Length">Their number.</param>
public sealed record InlineArray(CSharpType Element, int Length)
{
    /// <summary>The C# struct: <c>ByteArray32</c>.</summary>
    public string Name => ElementName + "Array" + Length;

    private string ElementName => Element.Name switch
    {
        "byte" => "Byte",
        "sbyte" => "SByte",
        "ushort" => "UInt16",
        "short" => "Int16",
        "uint" => "UInt32",
        "int" => "Int32",
        "ulong" => "UInt64",
        "long" => "Int64",
        "nuint" => "UIntPtr",
        "nint" => "IntPtr",
        "float" => "Single",
        "double" => "Double",
        string other => other,
    };

    /// <summary>The array of a C array type, its dimensions multiplied out; a flexible one has length 0.</summary>
    /// <param name="context">What is bound.</param>
    /// <param name="type">The C type.</param>
    public static InlineArray Of(BindingContext context, CArrayType type)
    {
        System.ArgumentNullException.ThrowIfNull(context);
        System.ArgumentNullException.ThrowIfNull(type);
        long length = type.Length ?? 0;
        CType element = type.Element;
        while (context.Resolve(element) is CArrayType inner)
        {
            length *= inner.Length ?? 0;
            element = inner.Element;
        }

        CSharpType mapped = context.Types.Map(element);
        return new InlineArray(mapped, checked((int)length));
    }
}
