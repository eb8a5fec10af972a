/**
 * One quota for many processes, counted in Redis or Valkey.
 *
 * @module
 */
export {
  type IoredisClient,
  type NodeRedisClient,
  type RedisStoreOptions,
  redisStore,
} from "./quota/redis-store.ts";
