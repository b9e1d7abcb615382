using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <content>The types that the specification makes strong: handles, errors, enums by name.</content>
public sealed partial class BindingContext
{
    private readonly Dictionary<string, HandleSpecification?> _handlesByRecord = new(StringComparer.Ordinal);

    /// <summary>The handle that a type is, or null: by the typedef's name, or by the record that a pointer leads to.</summary>
    /// <param name="type">The C type.</param>
    public HandleSpecification? FindHandle(CType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Specification.Handles.Count == 0)
        {
            return null;
        }

        CType at = type;
        while (at is CTypedefType typedef)
        {
            if (Specification.Handles.FirstOrDefault(h => h.Type.Trim() == typedef.Name) is { } named)
            {
                return named;
            }

            at = Target(typedef);
        }

        if (Pointee(at) is not { } record)
        {
            return null;
        }

        if (!_handlesByRecord.TryGetValue(record, out HandleSpecification? found))
        {
            found = Specification.Handles.FirstOrDefault(h => Pointee(ParseHandle(h.Type)) == record);
            _handlesByRecord.Add(record, found);
        }

        return found;
    }

    /// <summary>The C type that a handle's specification names.</summary>
    /// <param name="handle">The handle.</param>
    public CType HandleType(HandleSpecification handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return ParseHandle(handle.Type);
    }

    /// <summary>The error family whose typedef a type is, or null.</summary>
    /// <param name="type">The C type.</param>
    public ErrorSpecification? FindError(CType type) => FindByTypedef(type, Specification.Errors, e => e.Type);

    /// <summary>The enum, made of constants, that a typedef of an integer stands for, or null.</summary>
    /// <param name="type">The C type.</param>
    public EnumSpecification? FindMadeEnum(CType type) => FindByTypedef(type, Specification.Enums, e => e.Type);

    /// <summary>The C# base type of an enum that is made of constants: its typedef's, or the one that is said.</summary>
    /// <param name="made">The enum.</param>
    public string BaseType(EnumSpecification made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return made.Type is { } type ? Types.HandleValue(new CTypedefType(type)).Name : made.BaseType;
    }

    /// <summary>An enum by its C# name: one of the specification, an error family, or one of the headers, which is then needed; null where there is none.</summary>
    /// <param name="name">The C# name.</param>
    public CSharpType? FindEnumByCSharpName(string name)
    {
        if (Specification.Errors.Any(e => e.Name == name))
        {
            return new CSharpType(name, 4, CSharpKind.Error);
        }

        if (Specification.Enums.FirstOrDefault(e => e.Name == name) is { } named)
        {
            return new CSharpType(name, named.Type is { } type && FindEnum(type) is { } own ? own.Underlying.Size : BaseSize(BaseType(named)), CSharpKind.Enum);
        }

        if (Model.Enums.FirstOrDefault(e => !e.Name.Contains('@', StringComparison.Ordinal) && Names.Type(e.Name) == name) is not { } found)
        {
            return null;
        }

        Require(new CEnumType(found.Name));
        return new CSharpType(name, found.Underlying.Size, CSharpKind.Enum);
    }

    private static int BaseSize(string name) => name switch { "byte" or "sbyte" => 1, "short" or "ushort" => 2, "long" or "ulong" or "nint" or "nuint" => 8, _ => 4 };

    private T? FindByTypedef<T>(CType type, IReadOnlyList<T> items, Func<T, string?> name)
        where T : class
    {
        CType at = type;
        while (items.Count > 0 && at is CTypedefType typedef)
        {
            if (items.FirstOrDefault(i => name(i) == typedef.Name) is { } found)
            {
                return found;
            }

            at = Target(typedef);
        }

        return null;
    }

    private EnumSpecification WithOwnName(EnumSpecification item)
    {
        string? name = item.Type?.Split(' ')[^1];
        return name is not null && FindTypedef(name) is { } typedef && Resolve(typedef.Type) is CEnumType own ? item with { Type = own.Name } : item with { Type = name };
    }

    private CType ParseHandle(string text)
    {
        int stars = text.Count(c => c == '*');
        string name = text.Replace("*", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault(w => w is not ("const" or "struct" or "union")) ?? "";
        CType type = name == "void" ? new CVoidType() : FindTypedef(name) is not null ? new CTypedefType(name) : new CRecordType(name);
        for (int i = 0; i < stars; i++)
        {
            type = new CPointerType(type);
        }

        return type;
    }

    /// <summary>The record that a pointer leads to: <c>*</c> for each star and its name; null for any other type.</summary>
    private string? Pointee(CType type)
    {
        string stars = "";
        CType at = Resolve(type);
        while (at is CPointerType pointer)
        {
            stars += "*";
            at = Resolve(pointer.Target);
        }

        return stars.Length > 0 && at is CRecordType record ? stars + record.Name : null;
    }
}
