using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>A method with its type arguments given. One object for each: compare by reference.</summary>
internal sealed class MethodInstance
{
    /// <summary>The type that declares it.</summary>
    public required TypeInstance Owner { get; init; }

    /// <summary>Its metadata. Of the methods of arrays (Get, Set, Address, .ctor of <see cref="TypeCategory.Array"/>) null: see <see cref="ArrayMethod"/>.</summary>
    public MethodDefinition? Definition { get; init; }

    /// <summary>The name of a method that the runtime gives to arrays of several dimensions, else null.</summary>
    public string? ArrayMethod { get; init; }

    /// <summary>Its own type arguments.</summary>
    public required IReadOnlyList<TypeInstance> Arguments { get; init; }

    /// <summary>The types of the parameters, without `this`.</summary>
    public required IReadOnlyList<TypeInstance> Parameters { get; init; }

    /// <summary>What it returns.</summary>
    public required TypeInstance ReturnType { get; init; }

    /// <summary>Whether it has a `this`: a reference for classes and interfaces, a managed pointer for value types.</summary>
    public required bool HasThis { get; init; }

    /// <summary>What a call names; its signature is <see cref="CallConvention"/>'s.</summary>
    public FunctionSymbol Symbol
    {
        get => field ??= MakeSymbol!(this);
        init;
    }

    /// <summary>Makes the symbol when it is first asked for: the signature needs the layout of the parameters.</summary>
    internal Func<MethodInstance, FunctionSymbol>? MakeSymbol { get; init; }

    /// <summary>Declared virtual (interface methods too).</summary>
    public bool IsVirtual => Definition?.IsVirtual ?? false;

    /// <summary>What type variables mean in its body.</summary>
    public GenericContext Context => new(Owner.Arguments, Arguments);

    /// <inheritdoc/>
    public override string ToString() => Symbol.Name;
}
