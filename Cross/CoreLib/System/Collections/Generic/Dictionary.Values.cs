namespace System.Collections.Generic;

/// <content>The values as a collection.</content>
public partial class Dictionary<TKey, TValue>
{
    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly Dictionary<TKey, TValue> _dictionary;

        public ValueCollection(Dictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;

        bool ICollection<TValue>.IsReadOnly => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _dictionary;

        public void CopyTo(TValue[] array, int index)
        {
            foreach (TValue item in this)
            {
                array[index++] = item;
            }
        }

        public Enumerator GetEnumerator() => new(_dictionary);

        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);

        void ICollection<TValue>.Add(TValue item) => throw ReadOnly();

        void ICollection<TValue>.Clear() => throw ReadOnly();

        bool ICollection<TValue>.Remove(TValue item) => throw ReadOnly();

        void ICollection.CopyTo(Array array, int index)
        {
            foreach (TValue item in this)
            {
                array.SetValue(item, index++);
            }
        }

        private static NotSupportedException ReadOnly() => new("Mutating a value collection derived from a dictionary is not allowed.");

        public struct Enumerator : IEnumerator<TValue>
        {
            private Dictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(Dictionary<TKey, TValue> dictionary) => _pairs = dictionary.GetEnumerator();

            public readonly TValue Current => _pairs.Current.Value;

            readonly object? IEnumerator.Current => Current;

            public bool MoveNext() => _pairs.MoveNext();

            public readonly void Dispose()
            {
            }

            void IEnumerator.Reset() => _pairs.Restart();
        }
    }
}
