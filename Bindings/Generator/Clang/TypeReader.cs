using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>libclang's types to the model's; what they name is asked for by <see cref="Needed"/>.</summary>
internal sealed partial class TypeReader
{
    /// <summary>What a variable argument list is called; each target makes something else of it.</summary>
    private static readonly HashSet<string> s_argumentLists = ["va_list", "__gnuc_va_list", "__builtin_va_list", "__isoc_va_list", "__va_list"];

    private readonly UnitContent _content;
    private readonly HashSet<nint> _seen = [];

    /// <summary>Begins.</summary>
    /// <param name="content">The unit.</param>
    public TypeReader(UnitContent content)
    {
        _content = content;
    }

    /// <summary>The names of records and enums.</summary>
    public TagNames Names { get; } = new();

    /// <summary>Records, enums and typedefs that were named, each once, in order of their first naming; taken from the front by the declaration reader.</summary>
    public Queue<ClangCursor> Needed { get; } = new();

    /// <summary>Asks for a record, enum or typedef.</summary>
    /// <param name="declaration">Its declaration.</param>
    public void Need(ClangCursor declaration)
    {
        if (_seen.Add(UnitContent.Identity(declaration)))
        {
            Needed.Enqueue(declaration);
        }
    }

    /// <summary>The type of a declaration, with the names of a function type's parameters.</summary>
    /// <param name="declaration">A typedef, member, parameter or object.</param>
    /// <param name="type">Its type.</param>
    /// <param name="unnamed">What a record without a name in it is called.</param>
    /// <returns>The type.</returns>
    public CType Read(ClangCursor declaration, ClangType type, string unnamed) => Read(type, new TypeContext(declaration, unnamed));

    /// <summary>A type by itself.</summary>
    /// <param name="type">The type.</param>
    /// <param name="unnamed">What a record without a name in it is called.</param>
    /// <returns>The type.</returns>
    public CType Read(ClangType type, string unnamed) => Read(type, new TypeContext(null, unnamed));

    private CType Read(ClangType type, TypeContext context)
    {
        CType read = ReadUnqualified(type, context);
        return LibClang.IsConst(type) != 0 && !read.IsConst ? read with { IsConst = true } : read;
    }

    private CType ReadUnqualified(ClangType type, TypeContext context)
    {
        switch (type.Kind)
        {
            case TypeKind.Void:
                return new CVoidType();
            case TypeKind.Bool:
                return new CBoolType();
            case TypeKind.Float:
            case TypeKind.Double:
            case TypeKind.LongDouble:
                return new CFloatType(type.Kind switch { TypeKind.Float => "float", TypeKind.Double => "double", _ => "long double" }, Size(type));
            case TypeKind.Pointer:
                return new CPointerType(Read(LibClang.GetPointeeType(type), context));
            case TypeKind.ConstantArray:
                return new CArrayType(Read(LibClang.GetArrayElementType(type), context), LibClang.GetArraySize(type));
            case TypeKind.IncompleteArray:
            case TypeKind.VariableArray:
                return new CArrayType(Read(LibClang.GetArrayElementType(type), context), null);
            case TypeKind.Function:
            case TypeKind.FunctionWithoutPrototype:
                return ReadFunction(type, context);
            case TypeKind.Elaborated:
                return Read(LibClang.GetNamedType(type), context);
            case TypeKind.Attributed:
                return Read(LibClang.GetModifiedType(type), context);
            case TypeKind.Atomic:
                return Read(LibClang.GetValueType(type), context);
            case TypeKind.Typedef:
                return ReadTypedef(type, context);
            case TypeKind.Record:
            case TypeKind.Enum:
                return ReadTag(LibClang.GetTypeDeclaration(type), context);
            default:
                return IntegerTypes.Spelling(type.Kind) is { } name ? new CIntegerType(name, Size(type), IntegerTypes.IsSigned(type.Kind)) : ReadOther(type, context);
        }
    }

    private CFunctionType ReadFunction(ClangType type, TypeContext context)
    {
        int count = Math.Max(0, LibClang.GetArgumentTypeCount(type));
        List<ClangCursor> declared = context.TakeParameters();

        // Parameters of what the function returns come first, its own last.
        int skip = declared.Count - count;
        CType returns = Read(LibClang.GetResultType(type), context.Unnamed);
        var parameters = new CParameter[count];
        for (int i = 0; i < count; i++)
        {
            if (skip >= 0)
            {
                ClangCursor parameter = declared[skip + i];
                string name = LibClang.GetCursorSpelling(parameter).TakeText();
                parameters[i] = new CParameter(name, Read(parameter, LibClang.GetCursorType(parameter), $"{context.Unnamed}.{name}"));
            }
            else
            {
                parameters[i] = new CParameter("", Read(LibClang.GetArgumentType(type, (uint)i), context.Unnamed));
            }
        }

        return new CFunctionType(returns, parameters, type.Kind == TypeKind.Function && LibClang.IsVariadic(type) != 0);
    }

    private CType ReadTypedef(ClangType type, TypeContext context)
    {
        ClangCursor declaration = LibClang.GetTypeDeclaration(type);
        string name = LibClang.GetCursorSpelling(declaration).TakeText();
        if (s_argumentLists.Contains(name))
        {
            return new COpaqueType("va_list", Size(type));
        }

        ClangType underlying = LibClang.GetTypedefUnderlyingType(declaration);
        if (underlying.Kind == TypeKind.Elaborated)
        {
            underlying = LibClang.GetNamedType(underlying);
        }

        if (underlying.Kind is TypeKind.Record or TypeKind.Enum && TagNames.Tag(LibClang.GetTypeDeclaration(underlying)) == name)
        {
            return Read(underlying, context);
        }

        Need(declaration);
        return new CTypedefType(name);
    }

    private CType ReadTag(ClangCursor declaration, TypeContext context)
    {
        string name = Names.Of(declaration, context.Unnamed);
        Need(declaration);
        return declaration.Kind == CursorKind.Enum ? new CEnumType(name) : new CRecordType(name);
    }

    private CType ReadOther(ClangType type, TypeContext context)
    {
        ClangType canonical = LibClang.GetCanonicalType(type);
        if (canonical.Kind != type.Kind && canonical.Kind != TypeKind.Invalid)
        {
            return Read(canonical, context);
        }

        long size = LibClang.GetSize(type);
        return new COpaqueType(Place().Replace(LibClang.GetTypeSpelling(type).TakeText(), "(unnamed)"), size < 0 ? null : (int)size);
    }

    private static int Size(ClangType type) => (int)Math.Max(0, LibClang.GetSize(type));

    [GeneratedRegex(@"\([^()]* at [^)]*\)")]
    private static partial Regex Place();

    /// <summary>What is known of the declaration around a type.</summary>
    private sealed class TypeContext(ClangCursor? declaration, string unnamed)
    {
        private ClangCursor? _declaration = declaration;

        /// <summary>What a record without a name is called.</summary>
        public string Unnamed { get; } = unnamed;

        /// <summary>The parameters that the declaration writes; for the first function type only.</summary>
        public List<ClangCursor> TakeParameters()
        {
            if (_declaration is not { } holder)
            {
                return [];
            }

            _declaration = null;
            return [.. CursorVisitor.Children(holder).Where(c => c.Kind == CursorKind.Parameter)];
        }
    }
}
