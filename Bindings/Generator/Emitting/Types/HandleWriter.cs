using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>Strong handle types.</summary>
/// <param name="context">What is bound.</param>
internal sealed class HandleWriter(BindingContext context)
{
    /// <summary>The file of a handle, or null, with an error, where its type is none that a handle can have.</summary>
    /// <param name="handle">The handle.</param>
    public GeneratedFile? Write(HandleSpecification handle)
    {
        CType type = context.HandleType(handle);
        CSharpType value = context.Types.HandleValue(type);
        if (value.Kind is not (CSharpKind.Integer or CSharpKind.Pointer) || IsUnknown(type))
        {
            context.Error(handle.Line, $"{handle.Type} is no pointer or integer of the headers", $"say the type of {handle.Name} as it stands in the prototypes");
            return null;
        }

        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        code.Summary($"The handle {handle.Type}{(handle.Release is { } release ? $", ended by {release}" : "")}.");
        code.Parameter("Value", "What C holds.");
        code.Open($"public readonly record struct {handle.Name}({value.Name} Value)");
        code.Summary("The value that is no handle.");
        code.Line($"public static {handle.Name} Invalid => new({Value(value, handle.Invalid)});");
        code.Blank();
        code.Summary("True for the value that is no handle.");
        code.Line("public bool IsInvalid => this == Invalid;");
        code.Close();
        return new GeneratedFile($"Handles/{handle.Name}.g.cs", code.ToString());
    }

    /// <summary>A value of a handle's type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">The number.</param>
    public static string Value(CSharpType type, long value) => type switch
    {
        { Name: "Pointer32" } => $"new Pointer32({(uint)value}u)",
        { Name: "nint" or "int" or "long" } => value < 0 ? $"({type.Name})({value})" : value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => $"unchecked(({type.Name})({value}))",
    };

    private bool IsUnknown(CType type)
    {
        CType at = type;
        while (at is CPointerType pointer)
        {
            at = pointer.Target;
        }

        return at is CRecordType record ? context.Model.Records.All(r => r.Name != record.Name) : context.Resolve(at) is COpaqueType { Size: null };
    }
}
