using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>Why a type cannot stand in a signature by value.</summary>
internal static class UnbindableType
{
    /// <summary>The reason, as a phrase, or null where it can.</summary>
    public static string? Reason(BindingContext context, CType type)
    {
        for (CType at = type; at is CTypedefType typedef; at = context.Target(typedef))
        {
            if (typedef.Name is "va_list" or "__builtin_va_list" or "__gnuc_va_list" or "__va_list")
            {
                return "it takes a va_list";
            }
        }

        return context.Resolve(type) switch
        {
            COpaqueType opaque => $"it uses {opaque.Spelling}",
            CFloatType { Size: > 8 } floating => $"it uses {floating.Name}",
            CIntegerType { Size: > 8 } integer => $"it uses {integer.Name}",
            CRecordType record when context.FindRecord(record.Name)?.Size is null => $"it uses {record.Name} by value, which is only declared",
            CArrayType array when IsVariableList(context, array) => "it takes a va_list",
            _ => null,
        };
    }

    private static bool IsVariableList(BindingContext context, CArrayType array) => context.Resolve(array.Element) is CRecordType { Name: "__va_list_tag" };
}
