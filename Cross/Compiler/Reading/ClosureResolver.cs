using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Reading;

/// <summary>Lets the metadata reader itself look things up in the closure: it needs enums' representations for attributes.</summary>
internal sealed class ClosureResolver : IMetadataResolver
{
    /// <summary>Where to look; set once the closure is there.</summary>
    public Closure? Closure { get; set; }

    /// <inheritdoc/>
    public TypeDefinition? Resolve(TypeReference type) => Closure?.Find(type.GetElementType());

    /// <inheritdoc/>
    public FieldDefinition? Resolve(FieldReference field) => Resolve(field.DeclaringType)?.Fields.FirstOrDefault(one => one.Name == field.Name);

    /// <inheritdoc/>
    public MethodDefinition? Resolve(MethodReference method) =>
        Resolve(method.DeclaringType)?.Methods.FirstOrDefault(one => one.Name == method.Name && Types.SignatureComparison.Same(one, method.GetElementMethod(), withModifiers: false));
}
