using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>Where a <see cref="TypeSystem"/> finds the definition that a reference names. References to the framework mean the class library.</summary>
internal interface IDefinitionSource
{
    /// <summary>The module of the class library: its System.Int32 is the primitive.</summary>
    ModuleDefinition ClassLibrary { get; }

    /// <summary>The definition of a named type (neither generic instance nor array nor pointer), or null.</summary>
    TypeDefinition? Find(TypeReference reference);

    /// <summary>Whether an assembly that a reference names is neither there nor the framework's.</summary>
    bool IsMissing(AssemblyNameReference name);
}
